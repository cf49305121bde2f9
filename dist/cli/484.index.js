"use strict";
exports.id = 484;
exports.ids = [484];
exports.modules = {

  89581:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TM: () => (  readArtifactType),
    bn: () => (  isBundle),
    eS: () => (  isSilent)
  });
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);

const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+\+json|\+json;version=[\d.]+)$/;
const SILENT = ['', 'application/vnd.oci.empty.v1+json'];
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
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .qq)(content['config'])?.mediaType ?? '';
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

  27934:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  listParts)
  });
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33882);


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
    const all = (Array.isArray(manifests) ? manifests : []).flatMap((each) => readCandidate(each) ?? []);
    const chosen = new Set(wanted.flatMap((platform) => {
        const [os = '', architecture = ''] = platform.split('/');
        const own = all.filter((each) => each.os === os && each.architecture === architecture);
        if (own.length > 0)
            return own;
        return all.filter((each) => each.os === os && each.architecture === SUBSTITUTES[architecture]);
    }));
    return all
        .filter((each) => each.architecture === '' || chosen.has(each))
        .map(({ digest, platform }) => ({ digest, platform }));
}
function readCandidate(value) {
    const descriptor = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .qq)(value);
    if (descriptor === null)
        return { digest: '', platform: 'an unknown platform', os: '', architecture: '' };
    const { digest, platform } = descriptor;
    const raw = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(value)?.['platform']);
    if (raw === null)
        return { digest, platform: 'any platform', os: '', architecture: '' };
    const os = readWord(raw, 'os') || 'linux';
    const name = readWord(raw, 'architecture');
    if (os === 'unknown')
        return null;
    const architecture = ALIASES[name] ?? name;
    return { digest, platform: platform ?? `${os}/${architecture}`, os, architecture };
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
    x: () => (  listReferrers)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const MAX_LIST = 4 << 20;
const MOST_PAGES = 10;
async function listReferrers(session, library, address) {
    const listed = await readPages(session, address);
    if (listed.kind !== 'known' || listed.value.length > 0)
        return listed;
    const fallback = await library.readManifest({ ...address, name: writeTag(address.name) });
    if (fallback.kind !== 'known')
        return fallback;
    const isImage = fallback.value === null || fallback.value.digest === address.name;
    return { kind: 'known', value: isImage ? [] : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .DT)(fallback.value.content['manifests']) };
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
            return { kind: 'known', value: [] };
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

  91862:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
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