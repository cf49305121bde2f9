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

  78855:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DT: () => (  readDescriptors),
    qq: () => (  readDescriptor),
    s6: () => (  chooseImages)
  });
  var _core_evidence_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
  var _content_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55190);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



function readDescriptors(list) {
    return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}
function choosePlatforms(all, wanted) {
    return all.filter(({ platform }) => platform !== null && wanted.some((each) => (0,_core_evidence_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .aH)(platform, each)));
}
function chooseImages(index, wanted) {
    const all = readDescriptors(index['manifests']).filter(({ platform }) => platform !== null);
    const chosen = choosePlatforms(all, wanted);
    return chosen.length === 0 ? all.slice(0, 1) : chosen;
}
function readDescriptor(value) {
    const { digest, mediaType, platform, annotations, artifactType, size } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .v)(value) ?? {};
    if (typeof digest !== 'string' || !(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_1__  .U)(digest))
        return null;
    return {
        digest,
        mediaType: typeof mediaType === 'string' ? mediaType : '',
        platform: readPlatform((0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .v)(platform) ?? {}),
        annotations: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .v)(annotations) ?? {},
        artifactType: typeof artifactType === 'string' ? artifactType : '',
        size: typeof size === 'number' ? size : 0,
    };
}
function readPlatform({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === 'unknown')
        return null;
    return [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/');
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
  var _core_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77836);
  var _lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24293);
  var _content_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55190);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33882);
  var _referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98956);





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
const LARGE = { atOnce: 4, perHost: 4 };
function openLibrary(session) {
    const read = new Map();
    const large = (0,_lanes_js__WEBPACK_IMPORTED_MODULE_0__  .G)(LARGE);
    const readOnce = (address) => {
        const key = writePlace(address);
        const known = read.get(key) ?? readManifest(session, address);
        read.set(key, known);
        return known;
    };
    return {
        readManifest: readOnce,
        readNamed: (address) => readNamed(address, readOnce),
        async findManifest(address) {
            const reading = read.get(writePlace(address));
            const found = reading === undefined ? null : await reading;
            return found?.kind === 'known' ? found : findManifest(session, address, readOnce);
        },
        readBlob(address, maxBody) {
            const read = () => readBlob(session, address, maxBody);
            return maxBody > MAX_MANIFEST ? large.run(address.host, read) : read();
        },
        listReferrers: (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__  .l)(session, readOnce),
    };
}
const writePlace = ({ host, path, name }) => `${host}/${path} ${name}`;
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
    if (!(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_1__  .U)(digest))
        return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${address.host} answered with a digest that is not one`);
    return address.name.includes(':') && digest !== address.name
        ? lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${address.host} was asked for ${address.name} and answered with ${digest}`)
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
    const digest = (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_1__  .B)(reply.body, wanted);
    if (digest === null)
        return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with a digest that is not one`);
    for (const expected of [wanted, said]) {
        if (expected !== null && (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_1__  .B)(reply.body, expected) !== expected)
            return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with content that is not ${expected}`);
    }
    const content = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_4__  .l)(reply.body);
    const isInOrder = content !== null && [undefined, readType(reply.headers)].includes(content['mediaType']);
    return isInOrder
        ? { kind: 'known', value: { digest, isIndex, content, body: reply.body } }
        : lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with a manifest that is not in order`);
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
        return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with status ${status}` };
    return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_1__  .B)(body, name) === name
        ? { kind: 'known', value: body }
        : lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with content that is not ${name}`);
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
        return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with status ${status}` };
    return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} answered with ${readType(headers) || 'no content type'}, which is not an image`);
}
function describeMissing({ host, name }) {
    return lie((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .cv) `${host} names ${name} and does not have it`);
}
function lie(detail) {
    return { kind: 'lie', detail };
}


  }),

  98956:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  readCosignTag),
    l: () => (  openReferrers)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



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
        return { kind: 'known', value: isImage ? [] : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .DT)(fallback.value.content['manifests']) };
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
            return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with status ${status}` };
        const list = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .l)(body)?.['manifests'];
        if (!Array.isArray(list))
            return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} answered with something that is not a list of attachments` };
        found.push(...(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .DT)(list));
        const next = findNextPage(sent.reply, address);
        if (next === 'elsewhere')
            return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} continues its list of attachments somewhere else` };
        if (next === null)
            return { kind: 'known', value: found };
        resource = next;
    }
    return {
        kind: 'unknown',
        why: 'too-big',
        detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${host} has more attachments than the gate looks at`,
    };
}
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


  }),

  24293:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  openLanes)
  });
const LIMITS = { atOnce: 32, perHost: 16 };
const BEARABLE = 4;
function openLanes({ atOnce, perHost } = LIMITS) {
    const running = new Map();
    const narrowed = new Map();
    const waiting = [];
    let total = 0;
    const findWidth = (host) => narrowed.get(host) ?? perHost;
    function isFree(host) {
        return total < atOnce && (running.get(host) ?? 0) < findWidth(host);
    }
    function enter(host) {
        if (!isFree(host))
            return new Promise((start) => waiting.push({ host, start }));
        count(host, 1);
        return undefined;
    }
    function count(host, by) {
        total += by;
        running.set(host, (running.get(host) ?? 0) + by);
    }
    function leave(host) {
        count(host, -1);
        const next = waiting.findIndex((each) => isFree(each.host));
        const [task] = next < 0 ? [] : waiting.splice(next, 1);
        if (task === undefined)
            return;
        count(task.host, 1);
        task.start();
    }
    return {
        async run(host, task) {
            await enter(host);
            try {
                return await task(findWidth(host));
            }
            finally {
                leave(host);
            }
        },
        narrow(host, width) {
            const now = running.get(host) ?? 0;
            if (now > 1)
                narrowed.set(host, Math.min(findWidth(host), Math.max(1, Math.floor(width / 2))));
            return Math.min(now, width) > BEARABLE;
        },
    };
}


  })

};
;