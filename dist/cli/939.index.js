"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

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

  86939:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    openLibrary: () => (  openLibrary)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55190);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



const INDEXES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const IMAGES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const ACCEPT = [...INDEXES, ...IMAGES].join(', ');
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
    if (!(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__  .U)(digest))
        return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${address.host} answered with a digest that is not one`);
    return address.name.includes(':') && digest !== address.name
        ? lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${address.host} was asked for ${address.name} and answered with ${digest}`)
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
    const digest = (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__  .B)(reply.body, wanted);
    if (digest === null)
        return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with a digest that is not one`);
    for (const expected of [wanted, said]) {
        if (expected !== null && (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__  .B)(reply.body, expected) !== expected)
            return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with content that is not ${expected}`);
    }
    const content = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .l)(reply.body);
    const isInOrder = content !== null && [undefined, readType(reply.headers)].includes(content['mediaType']);
    return isInOrder
        ? { kind: 'known', value: { digest, isIndex, content, body: reply.body } }
        : lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with a manifest that is not in order`);
}
async function readNamed(address, read) {
    const found = await read(address);
    if (found.kind !== 'known')
        return found;
    const { value } = found;
    return value === null ? describeMissing(address) : { kind: 'known', value };
}
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
        return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with status ${status}` };
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__  .B)(body, name) === name
        ? { kind: 'known', value: body }
        : lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with content that is not ${name}`);
}
function sendManifest(session, method, { host, path, name }) {
    const resource = `manifests/${name}`;
    return session.read({ method, host, path, resource, accept: ACCEPT, maxBody: MAX_MANIFEST });
}
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
        return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with status ${status}` };
    return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with ${readType(headers) || 'no content type'}, which is not an image`);
}
function describeMissing({ host, name }) {
    return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} names ${name} and does not have it`);
}
function lie(detail) {
    return { kind: 'lie', detail };
}


  })

};
;