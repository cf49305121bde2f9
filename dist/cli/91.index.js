"use strict";
exports.id = 91;
exports.ids = [91,939];
exports.modules = {

/***/ 89581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ readArtifactType),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   eS: () => (/* binding */ isSilent)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);

/** A bundle of Sigstore, by all names that it has had. */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+\+json|\+json;version=[\d.]+)$/;
/** With these, only the manifest itself says what it is. */
const SILENT = ['', 'application/vnd.oci.empty.v1+json'];
function isBundle(type) {
    return BUNDLE.test(type);
}
function isSilent(type) {
    return SILENT.includes(type);
}
/** What a manifest is: its own type, else that of its configuration, as before OCI 1.1. */
function readArtifactType(content) {
    const { artifactType } = content;
    if (typeof artifactType === 'string' && artifactType !== '')
        return artifactType;
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .readDescriptor */ .qq)(content['config'])?.mediaType ?? '';
}


/***/ }),

/***/ 55190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hashAs),
/* harmony export */   U: () => (/* binding */ isDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST = /^(sha256):([a-f0-9]{64})$|^(sha512):([a-f0-9]{128})$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The digest of the bytes by the algorithm of the one that is expected, sha256 without one; null if that is not a digest. */
function hashAs(bytes, expected) {
    const match = DIGEST.exec(expected ?? `sha256:${'0'.repeat(64)}`);
    const algorithm = match?.[1] ?? match?.[3];
    if (algorithm === undefined || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.getHashes)().includes(algorithm))
        return null;
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 78855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readDescriptors),
/* harmony export */   kD: () => (/* binding */ choosePlatforms),
/* harmony export */   qq: () => (/* binding */ readDescriptor),
/* harmony export */   s6: () => (/* binding */ chooseImages)
/* harmony export */ });
/* harmony import */ var _core_evidence_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55190);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



/** The descriptors in a list; anything else is left out. */
function readDescriptors(list) {
    return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}
/** Those for one of the wanted platforms. */
function choosePlatforms(all, wanted) {
    return all.filter(({ platform }) => platform !== null && wanted.some((each) => (0,_core_evidence_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatform */ .aH)(platform, each)));
}
/** The images that an index is judged by: those for the wanted platforms, or the first that it has. */
function chooseImages(index, wanted) {
    const all = readDescriptors(index['manifests']).filter(({ platform }) => platform !== null);
    const chosen = choosePlatforms(all, wanted);
    return chosen.length === 0 ? all.slice(0, 1) : chosen;
}
function readDescriptor(value) {
    const { digest, mediaType, platform, annotations, artifactType, size } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .toObject */ .v)(value) ?? {};
    if (typeof digest !== 'string' || !(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .U)(digest))
        return null;
    return {
        digest,
        mediaType: typeof mediaType === 'string' ? mediaType : '',
        platform: readPlatform((0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .toObject */ .v)(platform) ?? {}),
        annotations: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .toObject */ .v)(annotations) ?? {},
        artifactType: typeof artifactType === 'string' ? artifactType : '',
        size: typeof size === 'number' ? size : 0,
    };
}
function readPlatform({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === 'unknown')
        return null;
    return [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/');
}


/***/ }),

/***/ 33882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseObject),
/* harmony export */   v: () => (/* binding */ toObject)
/* harmony export */ });
/* harmony import */ var _core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58795);

function parseObject(bytes) {
    try {
        return toObject(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    catch {
        return null;
    }
}
/** Null where it is not an object. */
function toObject(value) {
    return (0,_core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : null;
}


/***/ }),

/***/ 86939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLibrary: () => (/* binding */ openLibrary)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55190);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



const INDEXES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const IMAGES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** With fewer, some registries answer another digest, or that there is none. */
const ACCEPT = [...INDEXES, ...IMAGES].join(', ');
/** The OCI distribution specification lets registries refuse larger ones. */
const MAX_MANIFEST = 4 << 20;
function openLibrary(session) {
    const read = new Map();
    const readOnce = (address) => {
        const key = `${address.host}/${address.path} ${address.name}`;
        const known = read.get(key) ?? readManifest(session, address);
        read.set(key, known);
        return known;
    };
    return {
        readManifest: readOnce,
        readNamed: (address) => readNamed(address, readOnce),
        findManifest: (address) => findManifest(session, address, readOnce),
        readBlob: (address, maxBody) => readBlob(session, address, maxBody),
    };
}
async function findManifest(session, address, readWhole) {
    const sent = await sendManifest(session, 'HEAD', address);
    if (sent.kind !== 'reply')
        return sent;
    const { reply } = sent;
    if (reply.status === 404)
        return { kind: 'known', value: null };
    const isIndex = readKind(reply);
    if (isIndex === null)
        return describeOdd(address, reply);
    const digest = reply.headers.get('docker-content-digest');
    if (digest === null)
        return readWhole(address);
    if (!(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .U)(digest))
        return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${address.host} answered with a digest that is not one`);
    return address.name.includes(':') && digest !== address.name
        ? lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${address.host} was asked for ${address.name} and answered with ${digest}`)
        : { kind: 'known', value: { digest, isIndex } };
}
async function readManifest(session, address) {
    const { host, name } = address;
    const sent = await sendManifest(session, 'GET', address);
    if (sent.kind !== 'reply')
        return sent;
    const { reply } = sent;
    if (reply.status === 404)
        return { kind: 'known', value: null };
    const isIndex = readKind(reply);
    if (isIndex === null)
        return describeOdd(address, reply);
    const said = reply.headers.get('docker-content-digest');
    const wanted = name.includes(':') ? name : said;
    const digest = (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashAs */ .B)(reply.body, wanted);
    if (digest === null)
        return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with a digest that is not one`);
    for (const expected of [wanted, said]) {
        if (expected !== null && (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashAs */ .B)(reply.body, expected) !== expected)
            return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with content that is not ${expected}`);
    }
    const content = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(reply.body);
    const isInOrder = content !== null && [undefined, readType(reply.headers)].includes(content['mediaType']);
    return isInOrder
        ? { kind: 'known', value: { digest, isIndex, content, body: reply.body } }
        : lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with a manifest that is not in order`);
}
async function readNamed(address, read) {
    const found = await read(address);
    if (found.kind !== 'known')
        return found;
    const { value } = found;
    return value === null ? describeMissing(address) : { kind: 'known', value };
}
/** The bytes of a digest; they are what it says. */
async function readBlob(session, address, maxBody) {
    const { host, path, name } = address;
    const resource = `blobs/${name}`;
    const sent = await session.read({
        method: 'GET',
        host,
        path,
        resource,
        accept: '*/*',
        maxBody,
        mayLeaveHost: true,
    });
    if (sent.kind !== 'reply')
        return sent;
    const { status, body } = sent.reply;
    if (status === 404)
        return describeMissing(address);
    if (status !== 200)
        return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with status ${status}` };
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashAs */ .B)(body, name) === name
        ? { kind: 'known', value: body }
        : lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with content that is not ${name}`);
}
function sendManifest(session, method, { host, path, name }) {
    const resource = `manifests/${name}`;
    return session.read({ method, host, path, resource, accept: ACCEPT, maxBody: MAX_MANIFEST });
}
/** Whether it is an index; null where the answer is neither that nor an image. */
function readKind({ status, headers }) {
    if (status !== 200)
        return null;
    const type = readType(headers);
    if (INDEXES.includes(type))
        return true;
    return IMAGES.includes(type) ? false : null;
}
function readType(headers) {
    return (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function describeOdd({ host }, { status, headers }) {
    if (status !== 200)
        return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with status ${status}` };
    return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with ${readType(headers) || 'no content type'}, which is not an image`);
}
/** A registry that names something and does not have it contradicts itself. */
function describeMissing({ host, name }) {
    return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} names ${name} and does not have it`);
}
function lie(detail) {
    return { kind: 'lie', detail };
}


/***/ }),

/***/ 98956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readCosignTag),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const MAX_LIST = 4 << 20;
const MOST_PAGES = 10;
/** What says of itself that it belongs to a digest, by the API for it and by tags; each still has to be opened. */
async function listReferrers(session, library, address) {
    const listed = await readPages(session, address);
    if (listed.kind !== 'known' || listed.value.length > 0)
        return listed;
    // registries without the API, and some that have it and do not fill it
    const fallback = await library.readManifest({ ...address, name: writeTag(address.name) });
    if (fallback.kind !== 'known')
        return fallback;
    // GHCR answers with the image itself where there is no such tag
    const isImage = fallback.value === null || fallback.value.digest === address.name;
    return { kind: 'known', value: isImage ? [] : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .readDescriptors */ .DT)(fallback.value.content['manifests']) };
}
/** What cosign 2 keeps under a tag of its own. Null: nothing. */
async function readCosignTag(library, address, ending) {
    const found = await library.readManifest({ ...address, name: `${writeTag(address.name)}.${ending}` });
    const isImage = found.kind === 'known' && found.value?.digest === address.name;
    return isImage ? { kind: 'known', value: null } : found;
}
/** `sha256-<hex>`: the algorithm cut to 32 characters, the rest to 64, as the specification has it. */
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
        // most registries without the API say 404, some that they do not know the address
        if (status === 404 || status === 400 || status === 405)
            return { kind: 'known', value: [] };
        if (status !== 200)
            return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with status ${status}` };
        const list = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(body)?.['manifests'];
        if (!Array.isArray(list))
            return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} answered with something that is not a list of attachments` };
        found.push(...(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .readDescriptors */ .DT)(list));
        const next = findNextPage(sent.reply, address);
        if (next === 'elsewhere')
            return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} continues its list of attachments somewhere else` };
        if (next === null)
            return { kind: 'known', value: found };
        resource = next;
    }
    return {
        kind: 'unknown',
        why: 'too-big',
        detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${host} has more attachments than the gate looks at`,
    };
}
/** The resource below the repository that a `Link` names; it may only be another part of the same list. */
function findNextPage({ headers }, { path, name }) {
    const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(headers.get('link') ?? '')?.[1];
    if (target === undefined)
        return null;
    const start = `/v2/${path}/referrers/${name}`;
    const base = 'https://registry.invalid';
    if (!URL.canParse(target, `${base}${start}`))
        return 'elsewhere';
    const url = new URL(target, `${base}${start}`);
    return url.origin === base && url.pathname === start ? `referrers/${name}${url.search}` : 'elsewhere';
}


/***/ }),

/***/ 47091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLookUp: () => (/* binding */ openLookUp)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/attachment.js
var attachment = __webpack_require__(10912);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/json-object.js
var json_object = __webpack_require__(58795);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/material.js

/** The images that provenance of SLSA v0.2 or v1 says took part in a build, in the package URLs that BuildKit and others write. */
function listMaterials({ predicate }) {
    const { resolvedDependencies } = (0,json_object/* toObject */.vw)(predicate['buildDefinition']);
    const listed = [...(0,json_object/* toList */.st)(predicate['materials']), ...(0,json_object/* toList */.st)(resolvedDependencies)];
    return listed.flatMap((each) => readMaterial(each) ?? []);
}
function readMaterial(value) {
    const { uri, digest } = (0,json_object/* toObject */.vw)(value);
    const name = typeof uri === 'string' ? readPackageUrl(uri) : null;
    if (name === null)
        return null;
    const { sha256 } = (0,json_object/* toObject */.vw)(digest);
    const isWhole = typeof sha256 === 'string' && /^[a-f0-9]{64}$/.test(sha256);
    return { name, digest: isWhole ? `sha256:${sha256}` : null };
}
/** `pkg:docker/ghcr.io/acme/app@1.0?digest=\u2026` is ghcr.io/acme/app:1.0; null: it is not an image. */
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
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/artifact-type.js
var artifact_type = __webpack_require__(89581);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/descriptor.js
var descriptor = __webpack_require__(78855);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/json-object.js
var content_json_object = __webpack_require__(33882);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/referrers.js
var referrers = __webpack_require__(98956);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/statement-blob.js



/** Bytes; provenance of large builds has a few million. */
const MAX_STATEMENT = 16 << 20;
/** The statement in a blob: plain, in an envelope, or in a bundle. Null: it is not one about this image. */
async function readStatementBlob(library, address, { digest, size }) {
    const { host } = address;
    if (size > MAX_STATEMENT)
        return {
            kind: 'unknown',
            why: 'too-big',
            detail: (0,message/* say */.cv) `${host} has an attachment of ${size} bytes, which the gate does not read`,
        };
    const blob = await library.readBlob({ ...address, name: digest }, MAX_STATEMENT);
    if (blob.kind !== 'known')
        return blob;
    const content = (0,content_json_object/* parseObject */.l)(blob.value);
    const { payload } = (0,content_json_object/* toObject */.v)(content?.['dsseEnvelope']) ?? content ?? {};
    const statement = typeof payload === 'string' ? (0,content_json_object/* parseObject */.l)(Buffer.from(payload, 'base64')) : content;
    return { kind: 'known', value: (0,evidence_statement/* readStatement */.cO)(statement, address.name) };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/attachments.js









const STATEMENTS = [
    'application/vnd.in-toto+json',
    'application/vnd.dsse.envelope.v1+json',
    'application/vnd.docker.attestation.manifest.v1+json',
];
const MOST_OPENED = 16;
/** Collects what is attached to an image: BuildKit's attestations in the index, referrers, and the tags of cosign 2. */
async function lookUpAttachments(session, library, address, wanted, depth) {
    const image = await library.readManifest(address);
    if (image.kind !== 'known')
        return image;
    if (image.value === null)
        return { kind: 'known', value: 'absent' };
    const { digest, isIndex, content } = image.value;
    const all = isIndex ? (0,descriptor/* readDescriptors */.DT)(content['manifests']) : [];
    const chosen = (0,descriptor/* choosePlatforms */.kD)(all, wanted);
    const subjects = [
        ...chosen.map(({ platform, digest: name }) => ({ address: { ...address, name }, platform })),
        { address: { ...address, name: digest }, platform: null },
    ];
    const reader = openReader(library, depth);
    await Promise.all(subjects.map((subject) => reader.readBuildKit(subject, all)));
    const isEnough = depth === 'presence' && reader.covers(chosen.map(({ platform }) => platform));
    if (!isEnough)
        await Promise.all(subjects.map((subject) => reader.readReferrers(session, subject)));
    const platforms = chosen.flatMap(({ platform }) => platform ?? []);
    return { kind: 'known', value: { found: reader.found, platforms, gap: reader.gap() } };
}
function openReader(library, depth) {
    const found = [];
    let gap = null;
    /** A lie weighs more than what is not known. */
    function keepGap(answer) {
        if (gap === null || answer.kind === 'lie')
            gap = answer;
    }
    /** Adds the statements that a manifest holds, one a layer. */
    async function addLayers(subject, content) {
        for (const layer of (0,descriptor/* readDescriptors */.DT)(content['layers'])) {
            const named = layer.annotations['in-toto.io/predicate-type'] ?? layer.annotations['predicateType'];
            await addStatement(subject, layer, typeof named === 'string' ? named : null);
        }
    }
    async function addStatement(subject, blob, named) {
        const { platform } = subject;
        const isRead = named === null || (depth === 'provenance' && (0,attachment/* isProvenance */.WX)(named));
        if (!isRead) {
            found.push({ platform, predicateType: named, sources: null, materials: null });
            return;
        }
        const answer = await readStatementBlob(library, subject.address, blob);
        if (answer.kind !== 'known') {
            keepGap(answer);
            return;
        }
        const { value: statement } = answer;
        if (statement === null || (named !== null && statement.predicateType !== named))
            return;
        found.push({
            platform,
            predicateType: statement.predicateType,
            sources: (0,evidence_statement/* listSources */.rP)(statement),
            materials: (0,attachment/* isProvenance */.WX)(statement.predicateType) ? listMaterials(statement) : null,
        });
    }
    async function addReferrer(subject, { digest }) {
        const manifest = await library.readManifest({ ...subject.address, name: digest });
        if (manifest.kind !== 'known')
            keepGap(manifest);
        if (manifest.kind !== 'known' || manifest.value === null)
            return;
        const { content } = manifest.value;
        // a registry may list what it likes: only what says itself that it belongs to the image counts
        if ((0,content_json_object/* toObject */.v)(content['subject'])?.['digest'] !== subject.address.name)
            return;
        const type = (0,artifact_type/* readArtifactType */.TM)(content);
        const bare = (0,attachment/* findBarePredicate */.TS)(type);
        if (bare !== null)
            found.push({ platform: subject.platform, predicateType: bare, sources: null, materials: null });
        else if ((0,artifact_type/* isBundle */.bn)(type))
            await addBundle(subject, content);
        else
            await addLayers(subject, content);
    }
    async function addBundle(subject, content) {
        const [layer] = (0,descriptor/* readDescriptors */.DT)(content['layers']);
        const named = (0,content_json_object/* toObject */.v)(content['annotations'])?.['dev.sigstore.bundle.predicateType'];
        if (layer !== undefined)
            await addStatement(subject, layer, typeof named === 'string' ? named : null);
    }
    return {
        found,
        gap: () => gap,
        /** Whether each platform has an SBOM already, so that its presence is answered. */
        covers: (platforms) => platforms.length > 0 &&
            platforms.every((each) => found.some(({ platform, predicateType }) => platform === each && (0,attachment/* isSbom */.Sg)(predicateType))),
        async readBuildKit({ address, platform }, all) {
            for (const { digest, annotations } of all) {
                if (annotations['vnd.docker.reference.type'] !== 'attestation-manifest')
                    continue;
                if (annotations['vnd.docker.reference.digest'] !== address.name)
                    continue;
                const manifest = await library.readNamed({ ...address, name: digest });
                if (manifest.kind === 'known')
                    await addLayers({ address, platform }, manifest.value.content);
                else
                    keepGap(manifest);
            }
        },
        async readReferrers(session, subject) {
            const listed = await (0,referrers/* listReferrers */.x)(session, library, subject.address);
            if (listed.kind !== 'known')
                keepGap(listed);
            const candidates = listed.kind === 'known' ? listed.value.filter(mayMatter) : [];
            if (candidates.length > MOST_OPENED)
                keepGap(describeMany(subject.address));
            for (const each of candidates.slice(0, MOST_OPENED))
                await addReferrer(subject, each);
            const tagged = await (0,referrers/* readCosignTag */.c)(library, subject.address, 'att');
            if (tagged.kind !== 'known')
                keepGap(tagged);
            else if (tagged.value !== null)
                await addLayers(subject, tagged.value.content);
        },
    };
}
function mayMatter({ artifactType }) {
    const type = artifactType.toLowerCase();
    return (0,artifact_type/* isSilent */.eS)(type) || STATEMENTS.includes(type) || (0,artifact_type/* isBundle */.bn)(type) || (0,attachment/* findBarePredicate */.TS)(type) !== null;
}
function describeMany({ host }) {
    return {
        kind: 'unknown',
        why: 'too-big',
        detail: (0,message/* say */.cv) `${host} has more attachments than the gate looks at`,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/bases.js



/** As the OCI image specification names them. */
const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';
/**
 * Asks what an image is built on: its annotations, else those of the wanted platforms, else what provenance says took part. One
 * GET; without annotations one more for each platform, and then what provenance costs.
 */
async function lookUpBases(session, library, address, wanted) {
    const annotated = await readAnnotations(library, address, wanted);
    if (annotated.kind !== 'known')
        return annotated;
    if (annotated.value === 'absent')
        return { kind: 'known', value: 'absent' };
    if (annotated.value.length > 0)
        return toBases('annotations', annotated.value);
    const attached = await lookUpAttachments(session, library, address, wanted, 'provenance');
    if (attached.kind !== 'known')
        return attached;
    if (attached.value === 'absent')
        return { kind: 'known', value: 'absent' };
    const { found, platforms, gap } = attached.value;
    const told = found.filter(({ materials }) => materials !== null);
    const lacks = platforms.some((each) => !told.some(({ platform }) => platform === each || platform === null));
    // what is not read may name another one
    if (gap !== null)
        return gap;
    return toBases('provenance', lacks ? [] : told.flatMap(({ materials }) => materials ?? []));
}
async function readAnnotations(library, address, wanted) {
    const found = await library.readManifest(address);
    if (found.kind !== 'known')
        return found;
    if (found.value === null)
        return { kind: 'known', value: 'absent' };
    const { isIndex, content } = found.value;
    const own = readBase((0,content_json_object/* toObject */.v)(content['annotations']));
    const images = isIndex ? (0,descriptor/* chooseImages */.s6)(content, wanted) : [];
    // what the index says of an image for itself need not be what it says of all
    if (own !== null)
        return {
            kind: 'known',
            value: [own, ...images.flatMap(({ annotations }) => readBase(annotations) ?? [])],
        };
    const bases = [];
    // one after another: what the first lacks, the others lack too
    for (const { digest, annotations } of images) {
        const base = readBase(annotations) ?? (await readPlatform(library, { ...address, name: digest }));
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
    return found.kind === 'known' ? readBase((0,content_json_object/* toObject */.v)(found.value.content['annotations'])) : found;
}
function readBase(annotations) {
    const { [NAME]: name, [DIGEST]: digest } = annotations ?? {};
    if (typeof name !== 'string' || name === '')
        return null;
    return { name, digest: typeof digest === 'string' ? digest : null };
}
/** Each once. */
function toBases(from, named) {
    const once = new Map(named.map((base) => [`${base.name} ${base.digest}`, base]));
    return { kind: 'known', value: { from, named: [...once.values()] } };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/creation.js


const CREATED = 'org.opencontainers.image.created';
const MAX_CONFIGURATION = 4 << 20;
/**
 * Asks when an image was made: its annotation, else those of the wanted platforms, else their configurations. One GET; without
 * annotations two more for each platform.
 */
async function lookUpCreated(library, address, wanted) {
    const found = await library.readManifest(address);
    if (found.kind !== 'known')
        return found;
    if (found.value === null)
        return { kind: 'known', value: 'absent' };
    const { isIndex, content } = found.value;
    const annotated = readAnnotation((0,content_json_object/* toObject */.v)(content['annotations']));
    if (annotated !== null)
        return { kind: 'known', value: [annotated] };
    if (!isIndex)
        return readOne(library, address, found.value);
    const times = [];
    // one after another: what the first lacks, the others lack too
    for (const { digest, annotations } of (0,descriptor/* chooseImages */.s6)(content, wanted)) {
        const time = readAnnotation(annotations);
        const one = time === null
            ? await creation_readPlatform(library, { ...address, name: digest })
            : { kind: 'known', value: [time] };
        if (one.kind !== 'known')
            return one;
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
    const annotated = readAnnotation((0,content_json_object/* toObject */.v)(found.value.content['annotations']));
    return annotated === null ? readOne(library, address, found.value) : { kind: 'known', value: [annotated] };
}
/** From the configuration of an image for one platform. */
async function readOne(library, address, { content }) {
    const config = (0,descriptor/* readDescriptor */.qq)(content['config']);
    if (config === null)
        return { kind: 'known', value: [] };
    const blob = await library.readBlob({ ...address, name: config.digest }, MAX_CONFIGURATION);
    if (blob.kind !== 'known')
        return blob;
    const created = (0,content_json_object/* parseObject */.l)(blob.value)?.['created'];
    return { kind: 'known', value: typeof created === 'string' ? [created] : [] };
}
function readAnnotation(annotations) {
    const created = annotations?.[CREATED];
    return typeof created === 'string' ? created : null;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/manifest.js
var manifest = __webpack_require__(86939);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/platforms.js

/** Asks for which platforms an image is: one GET. */
async function lookUpPlatforms(library, address) {
    const found = await library.readManifest(address);
    if (found.kind !== 'known')
        return found;
    if (found.value === null)
        return { kind: 'known', value: 'absent' };
    const { isIndex, content } = found.value;
    if (!isIndex)
        return { kind: 'known', value: 'single' };
    const platforms = (0,descriptor/* readDescriptors */.DT)(content['manifests']).flatMap(
    // what is attached may say a platform too
    ({ platform, annotations, artifactType }) => artifactType === '' && annotations['vnd.docker.reference.type'] === undefined ? (platform ?? []) : []);
    return { kind: 'known', value: platforms };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/session.js + 3 modules
var registry_session = __webpack_require__(28770);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/transport.js + 1 modules
var registry_transport = __webpack_require__(92149);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/look-up.js









/** How each question is answered. */
const LOOK_UPS = {
    manifest: (address, { library }) => library.findManifest(address),
    platforms: (address, { library }) => lookUpPlatforms(library, address),
    created: (address, { library, platforms }) => lookUpCreated(library, address, platforms),
    attachments: (address, { session, library, platforms }) => lookUpAttachments(session, library, address, platforms, 'presence'),
    provenance: (address, { session, library, platforms }) => lookUpAttachments(session, library, address, platforms, 'provenance'),
    bases: (address, { session, library, platforms }) => lookUpBases(session, library, address, platforms),
    signatures: async ({ demand, ...address }, { signatures, ...tools }) => {
        if (demand === undefined)
            return UNDEMANDED;
        // what verifies is large, and few policies need it
        const { lookUpSignatures } = await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 58772));
        return lookUpSignatures({ ...tools, ...signatures }, { ...address, demand });
    },
};
const UNDEMANDED = {
    kind: 'unknown',
    why: 'not-asked',
    detail: (0,message/* own */.ZV)('it is not said whose signature is looked for'),
};
/** Asks registries, everything side by side; each question is answered, if only with why it could not be. */
function openLookUp(access) {
    const transport = (0,registry_transport.openTransport)(access.fetch, access.limits);
    const session = (0,registry_session.openSession)(access, transport);
    const { platforms, signatures } = access;
    const tools = { session, library: (0,manifest.openLibrary)(session), transport, platforms, signatures };
    return (questions) => answerAll(questions, tools);
}
async function answerAll(questions, tools) {
    const answers = {
        manifest: new Map(),
        platforms: new Map(),
        created: new Map(),
        attachments: new Map(),
        provenance: new Map(),
        bases: new Map(),
        signatures: new Map(),
    };
    const answer = async (about, address) => {
        answers[about].set((0,evidence_book/* writeKey */.TE)(address), await survive(LOOK_UPS[about](address, tools)));
    };
    await Promise.all(questions.map(({ about, address }) => answer(about, address)));
    return answers;
}
/** A mistake of the gate itself leaves one thing unknown, not the whole run. */
async function survive(answer) {
    try {
        return await answer;
    }
    catch (error) {
        const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return { kind: 'unknown', why: 'failure', detail: (0,message/* say */.cv) `the gate itself failed (${what})` };
    }
}


/***/ })

};
;