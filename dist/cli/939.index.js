"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

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


/***/ })

};
;