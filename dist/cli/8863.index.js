"use strict";
exports.id = 8863;
exports.ids = [8863];
exports.modules = {

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

  37159:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	h: () => (  readAttachedBlobs),
	v: () => (  openGap)
  });
  var _core_evidence_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8479);
  var _core_evidence_attachment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10912);
  var _core_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77836);
  var _artifact_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89581);
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78855);
  var _image_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27934);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33882);
  var _referrers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98956);








const STATEMENTS = [
	'application/vnd.in-toto+json',
	'application/vnd.dsse.envelope.v1+json',
	'application/vnd.docker.attestation.manifest.v1+json',
];
const MOST_OPENED = 16;
function openGap() {
	let gap = null;
	return {
		get: () => gap,
		keep(answer) {
			gap = answer.kind === 'lie' ? answer : (0,_core_evidence_answer_js__WEBPACK_IMPORTED_MODULE_5__  .f)(gap, answer);
		},
	};
}
async function readAttachedBlobs(library, address, wanted, reader) {
	const reading = library.readManifest(address);
	if (reader.isEnough === null && address.name.includes(':'))
		fetchReferrers(library, address);
	const image = await reading;
	if (image.kind !== 'known')
		return image;
	if (image.value === null)
		return { kind: 'known', value: 'absent' };
	const { digest, isIndex, content } = image.value;
	const all = isIndex ? (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_2__  .D)(content['manifests']) : [];
	const parts = isIndex ? (0,_image_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Z)(content['manifests'], wanted) : [];
	const names = [...new Set([...parts.map((part) => part.digest), digest])].filter((name) => name !== '');
	const subjects = names.map((name) => ({ ...address, name }));
	const opener = openManifests(library, reader);
	const whole = { image: digest, parts };
	const openBuildKit = () => Promise.all(subjects.map((subject) => opener.openBuildKit(subject, all)));
	const openReferrers = () => Promise.all(subjects.map((subject) => opener.openReferrers(subject)));
	if (reader.isEnough === null)
		await Promise.all([openBuildKit(), openReferrers()]);
	else {
		await openBuildKit();
		if (!reader.isEnough(whole))
			await openReferrers();
	}
	return { kind: 'known', value: whole };
}
function openManifests(library, reader) {
	const seen = new Set();
	async function read(file) {
		const key = `${file.address.name} ${file.blob.digest} ${file.predicateType}`;
		if (seen.has(key))
			return;
		seen.add(key);
		await reader.read(file);
	}
	async function readLayers(address, content, bare) {
		for (const blob of (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_2__  .D)(content['layers'])) {
			const named = blob.annotations['in-toto.io/predicate-type'] ?? blob.annotations['predicateType'];
			const predicateType = bare ?? (typeof named === 'string' ? named : null);
			await read({ address, blob, predicateType, isBare: bare !== null });
		}
	}
	async function readBundle(address, content) {
		const [blob] = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_2__  .D)(content['layers']);
		const named = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_6__  .v)(content['annotations'])?.['dev.sigstore.bundle.predicateType'];
		const predicateType = typeof named === 'string' ? named : null;
		if (blob !== undefined)
			await read({ address, blob, predicateType, isBare: false });
	}
	async function openReferrer(address, { digest }) {
		const manifest = await library.readManifest({ ...address, name: digest });
		if (manifest.kind !== 'known')
			reader.keepGap(manifest);
		else if (manifest.value === null)
			reader.keepGap(describeGone(address));
		if (manifest.kind !== 'known' || manifest.value === null)
			return;
		const { content } = manifest.value;
		if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_6__  .v)(content['subject'])?.['digest'] !== address.name)
			return;
		const type = (0,_artifact_type_js__WEBPACK_IMPORTED_MODULE_1__  .TM)(content);
		if ((0,_artifact_type_js__WEBPACK_IMPORTED_MODULE_1__  .bn)(type))
			await readBundle(address, content);
		else
			await readLayers(address, content, (0,_core_evidence_attachment_js__WEBPACK_IMPORTED_MODULE_0__  .TS)(type));
	}
	return {
		async openBuildKit(address, all) {
			for (const { digest, annotations } of all) {
				if (annotations['vnd.docker.reference.type'] !== 'attestation-manifest')
					continue;
				if (annotations['vnd.docker.reference.digest'] !== address.name)
					continue;
				const manifest = await library.readNamed({ ...address, name: digest });
				if (manifest.kind === 'known')
					await readLayers(address, manifest.value.content, null);
				else
					reader.keepGap(manifest);
			}
		},
		async openReferrers(address) {
			const [listed, tagged] = await Promise.all([
				library.listReferrers(address),
				(0,_referrers_js__WEBPACK_IMPORTED_MODULE_4__  .c)(library, address, 'att'),
			]);
			if (listed.kind !== 'known')
				reader.keepGap(listed);
			const candidates = listed.kind === 'known' ? listed.value.filter(mayMatter) : [];
			if (candidates.length > MOST_OPENED)
				reader.keepGap(describeMany(address));
			await Promise.all(candidates.slice(0, MOST_OPENED).map((each) => openReferrer(address, each)));
			if (tagged.kind !== 'known')
				reader.keepGap(tagged);
			else if (tagged.value !== null)
				await readLayers(address, tagged.value.content, null);
		},
	};
}
function fetchReferrers(library, address) {
	void library.listReferrers(address);
	void (0,_referrers_js__WEBPACK_IMPORTED_MODULE_4__  .c)(library, address, 'att');
}
function mayMatter({ artifactType }) {
	const type = artifactType.toLowerCase();
	return (0,_artifact_type_js__WEBPACK_IMPORTED_MODULE_1__  .eS)(type) || STATEMENTS.includes(type) || (0,_artifact_type_js__WEBPACK_IMPORTED_MODULE_1__  .bn)(type) || (0,_core_evidence_attachment_js__WEBPACK_IMPORTED_MODULE_0__  .TS)(type) !== null;
}
function describeGone({ host }) {
	return {
		kind: 'unknown',
		why: 'not-read',
		detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_7__  .cv) `${host} lists an attachment that it does not have`,
	};
}
function describeMany({ host }) {
	return {
		kind: 'unknown',
		why: 'too-big',
		detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_7__  .cv) `${host} has more attachments than the gate looks at`,
	};
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

  52075:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  readWhole)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

async function readWhole(library, address, { digest, size }, most) {
	const { host } = address;
	if (size > most)
		return {
			kind: 'unknown',
			why: 'too-big',
			detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${host} has an attachment of ${size} bytes, which the gate does not read`,
		};
	const blob = await library.readBlob({ ...address, name: digest }, size);
	if (blob.kind !== 'known' || blob.value.length === size)
		return blob;
	return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${host} gives another size for ${digest} in its manifest` };
}


  }),

  8863:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openLookUp: () => (  openLookUp)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/attachment.js
var attachment = __webpack_require__(10912);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/image-part.js
var image_part = __webpack_require__(28440);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/json-object.js
var json_object = __webpack_require__(58795);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/material.js

function listMaterials({ predicate }) {
	const { resolvedDependencies } = (0,json_object .vw)(predicate['buildDefinition']);
	const listed = [...(0,json_object .st)(predicate['materials']), ...(0,json_object .st)(resolvedDependencies)];
	return listed.flatMap((each) => readMaterial(each) ?? []);
}
function readMaterial(value) {
	const { uri, digest } = (0,json_object .vw)(value);
	const name = typeof uri === 'string' ? readPackageUrl(uri) : null;
	if (name === null)
		return null;
	const { sha256 } = (0,json_object .vw)(digest);
	const isWhole = typeof sha256 === 'string' && /^[a-f0-9]{64}$/.test(sha256);
	return { name, digest: isWhole ? `sha256:${sha256}` : null };
}
function readPackageUrl(uri) {
	const [, type, path = '', version = '', query = ''] = /^pkg:(docker|oci)\/([^@?#]+)(?:@([^?#]*))?(?:\?([^#]*))?/.exec(uri) ?? [];
	if (type === undefined)
		return null;
	const qualifiers = new Map(query.split('&').map((part) => {
		const [key = '', value = ''] = part.split('=', 2);
		return [key, decode(value)];
	}));
	const place = qualifiers.get('repository_url') ?? null;
	const name = decode(path);
	const repository = place === null ? name : type === 'oci' ? place : `${place}/${name}`;
	const tag = type === 'oci' ? (qualifiers.get('tag') ?? null) : decode(version);
	const isDigest = tag?.includes(':') === true;
	return `${repository}${tag === null || tag === '' ? '' : `${isDigest ? '@' : ':'}${tag}`}`;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/statement.js
var evidence_statement = __webpack_require__(57220);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/attached-blobs.js
var attached_blobs = __webpack_require__(37159);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/json-object.js
var content_json_object = __webpack_require__(33882);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/whole-blob.js
var whole_blob = __webpack_require__(52075);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/statement-blob.js



const MAX_STATEMENT = 16 << 20;
async function readStatementBlob(library, address, descriptor) {
	const blob = await (0,whole_blob .o)(library, address, descriptor, MAX_STATEMENT);
	if (blob.kind !== 'known')
		return blob;
	const content = (0,content_json_object .l)(blob.value);
	const { payload } = (0,content_json_object .v)(content?.['dsseEnvelope']) ?? content ?? {};
	const statement = typeof payload === 'string' ? (0,content_json_object .l)(Buffer.from(payload, 'base64')) : content;
	return { kind: 'known', value: (0,evidence_statement .cO)(statement, address.name) };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/attachments.js







async function lookUpAttachments(library, address, wanted, depth) {
	const found = [];
	const gap = (0,attached_blobs .v)();
	const looked = await (0,attached_blobs .h)(library, address, wanted, {
		async read(file) {
			const answer = await readAttachment(library, file, depth);
			if (answer.kind !== 'known')
				gap.keep(answer);
			else if (answer.value !== null)
				found.push(answer.value);
		},
		keepGap: gap.keep,
		isEnough: depth === 'provenance'
			? null
			: (image) => {
				const told = found.flatMap(({ about, predicateType }) => ((0,attachment .Sg)(predicateType) ? [about] : []));
				return (0,image_part .P)(image, new Set(told)).length === 0;
			},
	});
	if (looked.kind !== 'known')
		return looked;
	if (looked.value === 'absent')
		return { kind: 'known', value: 'absent' };
	return { kind: 'known', value: { ...looked.value, found, gap: gap.get() } };
}
function openProvenance(library, wanted) {
	const lists = new Map();
	return (address) => {
		const key = (0,evidence_book .TE)(address);
		const known = lists.get(key) ?? lookUpAttachments(library, address, wanted, 'provenance');
		lists.set(key, known);
		return known;
	};
}
async function readAttachment(library, { address, blob, predicateType: named, isBare }, depth) {
	const about = address.name;
	const isRead = !isBare && (named === null || (depth === 'provenance' && (0,attachment .WX)(named)));
	if (named !== null && !isRead)
		return { kind: 'known', value: { about, predicateType: named, sources: null, materials: null } };
	const answer = await readStatementBlob(library, address, blob);
	if (answer.kind !== 'known')
		return answer;
	const { value: statement } = answer;
	if (statement === null || (named !== null && statement.predicateType !== named))
		return { kind: 'known', value: null };
	const { predicateType } = statement;
	const materials = (0,attachment .WX)(predicateType) ? listMaterials(statement) : null;
	return { kind: 'known', value: { about, predicateType, sources: (0,evidence_statement .rP)(statement), materials } };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/image-parts.js
var image_parts = __webpack_require__(27934);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/bases.js



const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';
async function lookUpBases(library, address, wanted, listProvenance) {
	const annotated = await readAnnotations(library, address, wanted);
	if (annotated.kind !== 'known')
		return annotated;
	if (annotated.value === 'absent')
		return { kind: 'known', value: 'absent' };
	if (annotated.value.length > 0)
		return toBases('annotations', annotated.value);
	const attached = await listProvenance(address);
	if (attached.kind !== 'known')
		return attached;
	if (attached.value === 'absent')
		return { kind: 'known', value: 'absent' };
	const { found, gap } = attached.value;
	const told = found.filter(({ materials }) => materials !== null);
	const untold = (0,image_part .P)(attached.value, new Set(told.map(({ about }) => about)));
	if (gap !== null)
		return gap;
	return toBases('provenance', untold.length > 0 ? [] : told.flatMap(({ materials }) => materials ?? []));
}
async function readAnnotations(library, address, wanted) {
	const found = await library.readManifest(address);
	if (found.kind !== 'known')
		return found;
	if (found.value === null)
		return { kind: 'known', value: 'absent' };
	const { isIndex, content } = found.value;
	const own = readBase((0,content_json_object .v)(content['annotations']));
	const images = isIndex ? (0,image_parts .s)(content, wanted) : [];
	if (own !== null)
		return {
			kind: 'known',
			value: [own, ...images.flatMap(({ annotations }) => readBase(annotations) ?? [])],
		};
	const readOne = async ({ digest, annotations }) => readBase(annotations) ??
		(digest === '' ? null : await readPlatform(library, { ...address, name: digest }));
	const first = await Promise.all(images.slice(0, 1).map(readOne));
	const others = first.includes(null) ? [] : await Promise.all(images.slice(1).map(readOne));
	const bases = [];
	for (const base of [...first, ...others]) {
		if (base === null)
			return { kind: 'known', value: [] };
		if ('kind' in base)
			return base;
		bases.push(base);
	}
	return { kind: 'known', value: bases };
}
async function readPlatform(library, address) {
	const found = await library.readNamed(address);
	return found.kind === 'known' ? readBase((0,content_json_object .v)(found.value.content['annotations'])) : found;
}
function readBase(annotations) {
	const { [NAME]: name, [DIGEST]: digest } = annotations ?? {};
	if (typeof name !== 'string' || name === '')
		return null;
	return { name, digest: typeof digest === 'string' ? digest : null };
}
function toBases(from, named) {
	const once = new Map(named.map((base) => [`${base.name} ${base.digest}`, base]));
	return { kind: 'known', value: { from, named: [...once.values()] } };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/answer.js
var answer = __webpack_require__(8479);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/descriptor.js
var descriptor = __webpack_require__(78855);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/document.js + 1 modules
var content_document = __webpack_require__(15964);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/creation.js





const CREATED = 'org.opencontainers.image.created';
const MAX_CONFIGURATION = 4 << 20;
async function lookUpCreated(library, address, wanted) {
	const found = await library.readManifest(address);
	if (found.kind !== 'known')
		return found;
	if (found.value === null)
		return { kind: 'known', value: 'absent' };
	const { isIndex, content } = found.value;
	const annotated = readAnnotation((0,content_json_object .v)(content['annotations']));
	if (annotated !== null)
		return { kind: 'known', value: [annotated] };
	if (!isIndex)
		return readOne(library, address, found.value);
	const times = [];
	const all = await Promise.all((0,image_parts .s)(content, wanted).map(async ({ digest, annotations }) => {
		const time = readAnnotation(annotations);
		if (digest === '')
			return { kind: 'known', value: [] };
		return time === null
			? creation_readPlatform(library, { ...address, name: digest })
			: { kind: 'known', value: [time] };
	}));
	const gap = all.reduce((gravest, one) => (one.kind === 'known' ? gravest : (0,answer .f)(gravest, one)), null);
	for (const one of all) {
		if (one.kind !== 'known')
			return gap ?? one;
		if (one.value === 'absent' || one.value.length === 0)
			return { kind: 'known', value: [] };
		times.push(...one.value);
	}
	return { kind: 'known', value: times };
}
async function creation_readPlatform(library, address) {
	const found = await library.readNamed(address);
	if (found.kind !== 'known')
		return found;
	const annotated = readAnnotation((0,content_json_object .v)(found.value.content['annotations']));
	return annotated === null ? readOne(library, address, found.value) : { kind: 'known', value: [annotated] };
}
async function readOne(library, address, { content }) {
	const config = (0,descriptor .q)(content['config']);
	if (config === null)
		return { kind: 'known', value: [] };
	const blob = await library.readBlob({ ...address, name: config.digest }, MAX_CONFIGURATION);
	if (blob.kind !== 'known')
		return blob;
	const document = (0,content_document .u0)(address.host, blob.value, content_document .Y0);
	if (document.kind !== 'known')
		return document;
	const created = document.value?.['created'];
	return { kind: 'known', value: typeof created === 'string' ? [created] : [] };
}
function readAnnotation(annotations) {
	const created = annotations?.[CREATED];
	return typeof created === 'string' ? created : null;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/manifest.js
var manifest = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/artifact-type.js
var artifact_type = __webpack_require__(89581);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/platforms.js


async function lookUpPlatforms(library, address) {
	const found = await library.readManifest(address);
	if (found.kind !== 'known')
		return found;
	if (found.value === null)
		return { kind: 'known', value: 'absent' };
	const { isIndex, content } = found.value;
	if (!isIndex)
		return { kind: 'known', value: 'single' };
	const platforms = (0,descriptor .D)(content['manifests']).flatMap(
	({ platform, annotations, artifactType }) => (0,artifact_type .wu)(artifactType) && annotations['vnd.docker.reference.type'] === undefined ? (platform ?? []) : []);
	return { kind: 'known', value: platforms };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/license/told-licenses.js

const SPDX_LICENSES = {
	licenseConcluded: 'all',
	licenseDeclared: 'all',
	licenseInfoFromFiles: 'all',
	primaryPackagePurpose: 'all',
};
const SPDX_NAMES = {
	hasExtractedLicensingInfos: { licenseId: 'all', name: 'all', extractedText: 'all' },
};
const CYCLONEDX_LICENSES = { licenses: 'all', evidence: { licenses: 'all' } };
function readSpdxLicenses(told, hasUrl) {
	const { licenseConcluded, licenseDeclared, licenseInfoFromFiles, primaryPackagePurpose } = told;
	const stated = listStated(listTexts([licenseConcluded, licenseDeclared]));
	return {
		licenses: stated.length > 0 ? stated : listStated(listTexts(licenseInfoFromFiles)),
		isLicensed: isSoftware(primaryPackagePurpose, hasUrl),
	};
}
function readCycloneDxLicenses(component) {
	const { type, purl, licenses, evidence } = (0,json_object .vw)(component);
	const stated = listStated(listTexts(licenses));
	return {
		licenses: stated.length > 0 ? stated : listStated(listTexts((0,json_object .vw)(evidence)['licenses'])),
		isLicensed: isSoftware(type, typeof purl === 'string'),
	};
}
function listTexts(value, depth = 0) {
	if (typeof value === 'string')
		return [value];
	if (depth > MAX_DEPTH || typeof value !== 'object' || value === null)
		return [];
	if (Array.isArray(value))
		return value.flatMap((each) => listTexts(each, depth + 1));
	const { expression, license, id, name, text } = (0,json_object .vw)(value);
	const { content } = (0,json_object .vw)(text);
	const short = typeof content === 'string' && content.length <= LONGEST_NAME ? content : null;
	return listTexts([expression, license, id, name, short], depth + 1);
}
const MAX_DEPTH = 8;
const WHOLES = new Set([
	'file',
	'container',
	'operating-system',
	'operating_system',
	'operatingsystem',
	'platform',
	'device',
	'data',
]);
const MAYBE_WHOLES = new Set(['application', 'source']);
function isSoftware(kind, hasUrl) {
	const name = String(kind).toLowerCase();
	return !WHOLES.has(name) && (hasUrl || !MAYBE_WHOLES.has(name));
}
function listStated(texts) {
	const stated = texts.flatMap((text) => (typeof text === 'string' ? [text.trim()] : []));
	return [...new Set(stated)].filter((text) => !/^(?:|none|noassertion|unknown|unlicensed)$/i.test(text));
}
const LONGEST_NAME = 100;
function readLicenseNames(document) {
	const names = new Map();
	for (const { licenseId, name, extractedText } of (0,json_object .st)(document['hasExtractedLicensingInfos']).map(json_object .vw)) {
		const [called] = listStated([name, extractedText]).filter((text) => text.length <= LONGEST_NAME);
		if (typeof licenseId !== 'string' || called === undefined)
			continue;
		const key = licenseId.toLowerCase();
		const known = names.get(key);
		names.set(key, known === undefined || known === called ? called : `${known} AND ${called}`);
	}
	return names;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/package-source.js

const PROPERTIES = [
	['aquasecurity:trivy:SrcName', 'aquasecurity:trivy:SrcVersion'],
	['syft:metadata:source', 'syft:metadata:sourceVersion'],
	['syft:metadata:originPackage', null],
];
const SOURCE_RPM = 'syft:metadata:sourceRpm';
function listSources(url, told) {
	const found = [readUpstream(url), readInfo(told.sourceInfo), ...readProperties(told.properties)];
	const known = new Map();
	for (const each of found)
		if (each !== null)
			known.set(`${each.name} ${each.version ?? ''}`, each);
	return [...known.values()];
}
function readUpstream(url) {
	const written = url?.qualifiers.get('upstream') ?? url?.qualifiers.get('origin') ?? '';
	const rpm = readSourceRpm(written);
	if (rpm !== null)
		return rpm;
	const [name = '', version = null] = written.split('@', 2);
	return name === '' ? null : { name, version };
}
function readSourceRpm(written) {
	const [, name, version = null] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(written) ?? [];
	return name === undefined ? null : { name, version };
}
function readInfo(info) {
	if (typeof info !== 'string')
		return null;
	const [, name, version = null] = /^built package from:\s*(\S+)(?:\s+(\S+))?\s*$/.exec(info) ?? [];
	return name === undefined ? null : { name, version };
}
function readProperties(properties) {
	const values = new Map();
	for (const { name, value } of (0,json_object .st)(properties).map(json_object .vw))
		if (typeof name === 'string' && typeof value === 'string' && value !== '')
			values.set(name, value);
	const named = PROPERTIES.map(([of, versionOf]) => {
		const name = values.get(of);
		return name === undefined ? null : { name, version: values.get(versionOf ?? '') ?? null };
	});
	return [...named, readSourceRpm(values.get(SOURCE_RPM) ?? '')];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/sbom/package-url.js
var package_url = __webpack_require__(78759);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/listed-package.js


function makePackage(told) {
	const url = typeof told.purl === 'string' ? (0,package_url .i)(told.purl) : null;
	const name = readText(told.name) ?? url?.name ?? null;
	if (name === null)
		return null;
	const group = readText(told.group) ?? url?.namespace ?? '';
	return {
		name,
		versions: listTold(readText(told.version), url?.version ?? null),
		type: url?.type ?? null,
		namespace: url?.namespace ?? '',
		names: listNames(name, group, url),
		sources: listSources(url, told),
		...(told.licensing ?? { licenses: [], isLicensed: true }),
	};
}
const NO_VERSION = /^(?:unknown|\(devel\)|noassertion|none|n\/a|null|undefined|latest|[\^~<>=*].*|.*\|\|.*|[\d.]*\.[x*].*)$/i;
function listTold(...versions) {
	const told = versions.flatMap((each) => (each === null || NO_VERSION.test(each) ? [] : [each]));
	return [...new Set(told)];
}
function listNames(name, group, url) {
	const isPart = group.startsWith('@') || url?.type === 'golang';
	const bare = url?.name ?? name;
	const names = [
		...(isPart && group !== '' && !name.includes('/') ? [] : [name]),
		...(isPart && group !== '' ? [] : [bare]),
		...(group === '' ? [] : [`${group}/${bare}`, `${group}:${bare}`]),
	];
	return [...new Set(names.map((each) => each.toLowerCase()))];
}
function readText(value) {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/spdx-3-elements.js

function listObjects(values) {
	const found = [];
	const waiting = [...values];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if ((0,json_object .Gv)(value))
			found.push(value);
		if (typeof value === 'object' && value !== null)
			for (const each of Object.values(value))
				waiting.push(each);
	}
	return found.reverse();
}
function hasType(element, type) {
	const { type: own, '@type': other } = element;
	return [own, other]
		.flat()
		.some((each) => typeof each === 'string' && type.test(each.replace(/^.*[_/#:]/s, '')));
}
function readId({ spdxId, '@id': id }) {
	const found = spdxId ?? id;
	return typeof found === 'string' ? found : null;
}
function listIds(value) {
	const all = Array.isArray(value) ? (0,json_object .st)(value) : [value];
	return all.flatMap((each) => (typeof each === 'string' ? each : (readId((0,json_object .vw)(each)) ?? [])));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/license/spdx-3-licenses.js



const LISTED = 'https://spdx.org/licenses/';
const spdx_3_licenses_MAX_DEPTH = 20;
function readGraphLicenses(elements) {
	const known = new Map();
	const stated = new Map();
	for (const element of elements) {
		const id = readId(element);
		if (id !== null)
			known.set(id, [...(known.get(id) ?? []), element]);
	}
	for (const element of elements) {
		if (!/^has(?:Declared|Concluded)License$/.test(String(element['relationshipType'])))
			continue;
		for (const from of listIds(element['from']))
			stated.set(from, [...(stated.get(from) ?? []), ...listIds(element['to'])]);
	}
	return {
		findLicenses: (id) => (stated.get(id) ?? []).map((license) => writeLicense(license, known, 0)),
		licenseNames: readNames(elements, known),
	};
}
function writeLicense(id, known, depth) {
	const elements = depth > spdx_3_licenses_MAX_DEPTH ? [] : (known.get(id) ?? []);
	const written = elements.map((element) => writeElement(element, known, depth + 1) ?? writeListed(id));
	const [first = writeListed(id), ...others] = [...new Set(written)];
	return others.length === 0 ? first : `(${[first, ...others].join(' AND ')})`;
}
function writeElement(element, known, depth) {
	const writeEach = (key) => {
		return listIds(element[`expandedlicensing_${key}`]).map((id) => writeLicense(id, known, depth));
	};
	const expression = element['simplelicensing_licenseExpression'];
	if (typeof expression === 'string')
		return expression;
	if (hasType(element, /^ListedLicense(?:Exception)?$/))
		return null;
	if (hasType(element, /^ConjunctiveLicenseSet$/))
		return join(writeEach('member'), ' AND ');
	if (hasType(element, /^DisjunctiveLicenseSet$/))
		return join(writeEach('member'), ' OR ');
	if (hasType(element, /^OrLaterOperator$/))
		return join(writeEach('subjectLicense'), ' AND ', '+');
	if (hasType(element, /^WithAdditionOperator$/))
		return join([...writeEach('subjectExtendableLicense'), ...writeEach('subjectAddition')], ' WITH ');
	const names = [element['name'], element['simplelicensing_licenseText']];
	return (names.find((each) => typeof each === 'string' && each.length <= LONGEST_NAME) ?? null);
}
function join(parts, between, after = '') {
	const [first = null, ...others] = parts;
	return others.length === 0 && first !== null
		? `${first}${after}`
		: parts.length === 0
			? null
			: `(${parts.join(between)})${after}`;
}
function writeListed(id) {
	if (id.startsWith(LISTED))
		return id.slice(LISTED.length);
	if (/[/_](?:NoAssertion|None)License$/.test(id))
		return 'NOASSERTION';
	return id;
}
function readNames(elements, known) {
	const names = new Map();
	for (const { simplelicensing_customIdToUri: entries } of elements) {
		for (const { key, value } of [entries].flat().map(json_object .vw)) {
			if (typeof key !== 'string' || typeof value !== 'string' || !known.has(value))
				continue;
			const name = writeLicense(value, known, 0);
			const at = key.toLowerCase();
			const other = names.get(at);
			names.set(at, other === undefined || other === name ? name : `${other} AND ${name}`);
		}
	}
	return names;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/spdx-3.js





const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3\.0(?:\.\d+)?\/spdx-context\.jsonld$/;
function isSpdx3({ '@context': context }) {
	return typeof context === 'string' && CONTEXT.test(context);
}
function readSpdx3(document) {
	const graph = document['@graph'];
	if (!Array.isArray(graph))
		return null;
	const elements = listObjects(graph);
	if (elements.some(isLost))
		return null;
	const { findLicenses, licenseNames } = readGraphLicenses(elements);
	const roots = new Set(elements.flatMap(({ rootElement }) => listIds(rootElement)));
	const isWhole = (each) => String(each['software_primaryPurpose']).toLowerCase() === 'container' && roots.has(String(readId(each)));
	const listed = elements.filter(isPackage).filter((each) => !isWhole(each));
	return { listed: listed.flatMap((each) => readPackage(each, findLicenses)), licenseNames };
}
function readPackage(element, findLicenses) {
	const { name, software_packageVersion: version, software_sourceInfo: sourceInfo } = element;
	const urls = listUrls(element);
	const licensing = {
		licenses: listStated(findLicenses(readId(element) ?? '')),
		isLicensed: isSoftware(element['software_primaryPurpose'], urls.length > 0),
	};
	const named = urls.length === 0 ? [null] : urls;
	return named.map((purl) => makePackage({ name, version, sourceInfo, purl, licensing }));
}
function isLost({ relationshipType, from, to }) {
	const ends = [from, to].flat().filter((each) => each !== undefined);
	return relationshipType !== undefined && listIds(ends).length < ends.length;
}
function listUrls({ software_packageUrl: url, externalIdentifier }) {
	const others = [externalIdentifier].flat().map(json_object .vw).filter(isUrl);
	const urls = [url, ...others.map(({ identifier }) => identifier)];
	return [...new Set(urls.filter((each) => typeof each === 'string'))];
}
function isUrl({ externalIdentifierType: type }) {
	return /^(?:packageurl|purl)$/i.test(String(type));
}
function isPackage(element) {
	if ('software_packageVersion' in element || 'software_packageUrl' in element)
		return !hasType(element, /^Tool$/);
	return hasType(element, /Package$/);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/sbom-document.js





const COMPONENT = {
	type: 'all',
	group: 'all',
	name: 'all',
	version: 'all',
	purl: 'all',
	properties: { name: 'all', value: 'all' },
	...CYCLONEDX_LICENSES,
};
COMPONENT['components'] = COMPONENT;
const SBOM_PARTS = {
	spdxVersion: 'all',
	'@context': 'all',
	'@graph': 'all',
	packages: {
		SPDXID: 'all',
		name: 'all',
		versionInfo: 'all',
		sourceInfo: 'all',
		externalRefs: { referenceType: 'all', referenceLocator: 'all' },
		...SPDX_LICENSES,
	},
	...SPDX_NAMES,
	bomFormat: 'all',
	specVersion: 'all',
	metadata: { component: COMPONENT },
	components: COMPONENT,
};
function readSbomDocument(document) {
	if (!(0,json_object .Gv)(document))
		return { kind: 'unread', reason: (0,message .ZV)('its SBOM is not JSON, which alone is read') };
	const { spdxVersion, bomFormat, specVersion } = document;
	const isGraph = document['@graph'] !== undefined || String(document['@context']).includes('spdx.org');
	if ([spdxVersion !== undefined, bomFormat !== undefined, isGraph].filter(Boolean).length > 1)
		return { kind: 'malformed' };
	if (isGraph)
		return readGraph(document);
	if (typeof spdxVersion === 'string')
		return /^SPDX-2\.[23]$/.test(spdxVersion) ? readSpdx(document) : refuse(spdxVersion);
	if (bomFormat !== 'CycloneDX')
		return { kind: 'malformed' };
	const version = String(specVersion);
	return /^1\.[4-7]$/.test(version) ? readCycloneDx(document) : refuse(`CycloneDX ${version}`);
}
function refuse(format) {
	const reason = (0,message .cv) `its SBOM is written as ${format.slice(0, 40)}, which is not read; ${(0,message .ZV)('SPDX 2.2, 2.3 and 3.0 and CycloneDX 1.4 to 1.7')} are`;
	return { kind: 'unread', reason };
}
function readSpdx(document) {
	const told = (0,json_object .st)(document['packages']).map(json_object .vw);
	const listed = told
		.filter(({ SPDXID: id }) => !String(id).startsWith('SPDXRef-DocumentRoot-'))
		.flatMap((each) => {
		const { name, versionInfo: version, sourceInfo, externalRefs } = each;
		const refs = (0,json_object .st)(externalRefs).map(json_object .vw);
		const urls = refs.filter(({ referenceType }) => referenceType === 'purl');
		const named = urls.length === 0 ? [null] : urls.map(({ referenceLocator }) => referenceLocator);
		const licensing = readSpdxLicenses(each, urls.length > 0);
		return named.map((purl) => makePackage({ name, version, sourceInfo, purl, licensing }));
	});
	return finish(listed, readLicenseNames(document));
}
function readGraph(document) {
	if (!isSpdx3(document))
		return refuse('SPDX 3 in another version or form');
	const found = readSpdx3(document);
	return found === null ? { kind: 'malformed' } : finish(found.listed, found.licenseNames);
}
function readCycloneDx({ metadata, components }) {
	const { component } = (0,json_object .vw)(metadata);
	const { type, components: inside } = (0,json_object .vw)(component);
	const listed = listComponents([...(0,json_object .st)(inside), ...(0,json_object .st)(components)]);
	const isPart = type !== undefined && type !== 'container' && listed.length > 0;
	return finish(isPart ? [...listed, makePackage(readComponent(component))] : listed);
}
function listComponents(components) {
	return (0,json_object .st)(components).flatMap((each) => {
		return [makePackage(readComponent(each)), ...listComponents((0,json_object .vw)(each)['components'])];
	});
}
function readComponent(component) {
	const { name, group, version, purl, properties } = (0,json_object .vw)(component);
	return { name, group, version, purl, properties, licensing: readCycloneDxLicenses(component) };
}
function finish(listed, licenseNames = new Map()) {
	const packages = listed.filter((each) => each !== null);
	if (packages.length < listed.length)
		return { kind: 'malformed' };
	if (packages.length === 0)
		return { kind: 'unread', reason: (0,message .ZV)('its SBOM lists no packages, which proves nothing') };
	return { kind: 'read', packages, licenseNames };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/json/picked-json.js
var picked_json = __webpack_require__(73174);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/sboms.js








const MAX_SBOM = 40 << 20;
const DOCUMENT = { ...Object(SBOM_PARTS), Data: SBOM_PARTS };
const STATEMENT = {
	_type: 'all',
	subject: 'all',
	predicateType: 'all',
	predicate: DOCUMENT,
	payload: 'all',
	dsseEnvelope: { payload: 'all' },
};
async function lookUpSboms(library, address, wanted) {
	const found = [];
	const gap = (0,attached_blobs .v)();
	const looked = await (0,attached_blobs .h)(library, address, wanted, {
		async read(blob) {
			const answer = await readSbom(library, blob);
			if (answer.kind !== 'known')
				gap.keep(answer);
			else if (answer.value !== null)
				found.push(answer.value);
		},
		keepGap: gap.keep,
		isEnough: null,
	});
	if (looked.kind !== 'known')
		return looked;
	if (looked.value === 'absent')
		return { kind: 'known', value: 'absent' };
	return { kind: 'known', value: { ...looked.value, found, gap: gap.get() } };
}
async function readSbom(library, { address, blob, predicateType, isBare }) {
	if (predicateType !== null && !(0,attachment .Sg)(predicateType))
		return { kind: 'known', value: null };
	const bytes = await (0,whole_blob .o)(library, address, blob, MAX_SBOM);
	if (bytes.kind !== 'known')
		return bytes;
	const reading = isBare ? readDocument(bytes.value) : readAbout(bytes.value, address.name, predicateType);
	if (reading === null)
		return { kind: 'known', value: null };
	switch (reading.kind) {
		case 'read':
			return {
				kind: 'known',
				value: { about: address.name, packages: reading.packages, licenseNames: reading.licenseNames },
			};
		case 'unread':
			return { kind: 'unknown', why: 'not-read', detail: reading.reason };
		case 'malformed':
			return { kind: 'lie', detail: (0,message .ZV)('what is attached to it as an SBOM is not one that is in order') };
	}
}
function readDocument(bytes) {
	if (/^\s*(?:<|SPDXVersion:)/.test(Buffer.from(bytes.subarray(0, 100)).toString()))
		return readSbomDocument(null);
	const picked = (0,picked_json .w)(bytes, SBOM_PARTS);
	return picked.kind === 'read' ? readSbomDocument(picked.value) : sboms_refuse(picked.kind);
}
function readAbout(bytes, digest, named) {
	const outer = (0,picked_json .w)(bytes, STATEMENT);
	if (outer.kind !== 'read')
		return named === null && outer.kind === 'malformed' ? null : sboms_refuse(outer.kind);
	const content = (0,json_object .vw)(outer.value);
	const payload = (0,json_object .vw)(content['dsseEnvelope'])['payload'] ?? content['payload'];
	const inner = typeof payload === 'string' ? (0,picked_json .w)(Buffer.from(payload, 'base64'), STATEMENT) : outer;
	if (inner.kind !== 'read')
		return named === null && inner.kind === 'malformed' ? null : sboms_refuse(inner.kind);
	const statement = (0,evidence_statement .cO)(inner.value, digest);
	if (statement === null || !(0,attachment .Sg)(statement.predicateType))
		return null;
	if (named !== null && statement.predicateType !== named)
		return null;
	const { predicate } = (0,json_object .vw)(inner.value);
	const document = (0,json_object .vw)(predicate);
	return readSbomDocument('Data' in document ? document['Data'] : predicate);
}
function sboms_refuse(kind) {
	if (kind === 'malformed')
		return { kind };
	return {
		kind: 'unread',
		reason: (0,message .ZV)('its SBOM lists more, or is nested more deeply, than the gate reads'),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/patience.js
var patience = __webpack_require__(14599);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/session.js + 7 modules
var session = __webpack_require__(46005);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/transport.js + 3 modules
var registry_transport = __webpack_require__(51412);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/look-up.js











const LOOK_UPS = {
	manifest: (address, { library }) => library.findManifest(address),
	platforms: (address, { library }) => lookUpPlatforms(library, address),
	created: (address, { library, platforms }) => lookUpCreated(library, address, platforms),
	attachments: (address, { library, platforms }) => lookUpAttachments(library, address, platforms, 'presence'),
	provenance: (address, { listProvenance }) => listProvenance(address),
	sboms: (address, { library, platforms }) => lookUpSboms(library, address, platforms),
	bases: (address, { library, platforms, listProvenance }) => lookUpBases(library, address, platforms, listProvenance),
	scans: async ({ demand, ...address }, { signatures, ...tools }) => {
		if (demand === undefined)
			return UNDEMANDED;
		const { lookUpScans } = await Promise.all( [__webpack_require__.e(1168), __webpack_require__.e(9448), __webpack_require__.e(2651)]).then(__webpack_require__.bind(__webpack_require__, 62651));
		return lookUpScans({ ...tools, ...signatures }, { ...address, demand });
	},
	signatures: async ({ demand, ...address }, { signatures, ...tools }) => {
		if (demand === undefined)
			return UNDEMANDED;
		const { lookUpSignatures } = await Promise.all( [__webpack_require__.e(1168), __webpack_require__.e(9448), __webpack_require__.e(948)]).then(__webpack_require__.bind(__webpack_require__, 90948));
		return lookUpSignatures({ ...tools, ...signatures }, { ...address, demand });
	},
};
const UNDEMANDED = {
	kind: 'unknown',
	why: 'not-asked',
	detail: (0,message .ZV)('it is not said whose signature is looked for'),
};
function openLookUp(access) {
	const transport = (0,registry_transport.openTransport)(access.fetch, access.limits);
	const { platforms, signatures } = access;
	const library = (0,manifest.openLibrary)((0,session.openSession)(access, transport));
	const listProvenance = openProvenance(library, platforms);
	const tools = { library, listProvenance, transport, platforms, signatures };
	const asked = new Map();
	const answers = openAnswers();
	const answer = async (about, address) => {
		const found = await survive(LOOK_UPS[about](address, tools));
		answers[about].set((0,evidence_book .TE)(address), found);
	};
	const answerOnce = ({ about, address }) => {
		const key = `${about} ${(0,evidence_book .TE)(address)}`;
		const answering = asked.get(key) ?? answer(about, address);
		asked.set(key, answering);
		return answering;
	};
	return async (questions) => {
		const answering = sortQuestions(questions).map(answerOnce);
		const isLate = (await (0,patience ._R)((0,patience .ts)(access.limits), Promise.all(answering))) === 'late';
		if (isLate)
			await Promise.race(answering);
		return pickAnswers(answers, questions);
	};
}
const openAnswers = () => ({
	manifest: new Map(),
	platforms: new Map(),
	created: new Map(),
	attachments: new Map(),
	provenance: new Map(),
	sboms: new Map(),
	bases: new Map(),
	scans: new Map(),
	signatures: new Map(),
});
function pickAnswers(answers, questions) {
	const picked = openAnswers();
	const pick = (about, key) => {
		const answer = answers[about].get(key);
		if (answer !== undefined)
			picked[about].set(key, answer);
	};
	for (const { about, address } of questions)
		pick(about, (0,evidence_book .TE)(address));
	return picked;
}
function sortQuestions(questions) {
	const rank = ({ about }) => (about === 'manifest' ? 1 : about === 'platforms' ? 2 : 0);
	return questions.toSorted((one, other) => rank(one) - rank(other));
}
async function survive(answer) {
	try {
		return await answer;
	}
	catch (error) {
		const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		return { kind: 'unknown', why: 'failure', detail: (0,message .cv) `the gate itself failed (${what})` };
	}
}


  })

};
;