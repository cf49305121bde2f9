"use strict";
exports.id = 484;
exports.ids = [484];
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
/* harmony export */   qq: () => (/* binding */ readDescriptor),
/* harmony export */   s6: () => (/* binding */ chooseImages)
/* harmony export */ });
/* unused harmony export choosePlatforms */
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

/***/ 27934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listParts)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33882);


/** Other names of architectures, as https://github.com/containerd/platforms understands them. */
const ALIASES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
/** What a builder takes where an index has nothing for the architecture itself. */
const SUBSTITUTES = { amd64: '386', arm64: 'arm' };
/**
 * What a builder could pull of an index for the wanted platforms, whichever variant it prefers: if it may be pulled, it has
 * to be signed, and whatever else is required. What says no platform may be pulled on every one.
 */
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
/** Null: an attestation or the like, which says that it is for no platform. */
function readCandidate(value) {
    const descriptor = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .readDescriptor */ .qq)(value);
    // of what is not understood nothing is ever said
    if (descriptor === null)
        return { digest: '', platform: 'an unknown platform', os: '', architecture: '' };
    const { digest, platform } = descriptor;
    const raw = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .v)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .v)(value)?.['platform']);
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

/***/ 91862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ isPublicName),
/* harmony export */   vK: () => (/* binding */ findRegistryAddress),
/* harmony export */   vi: () => (/* binding */ judgeRealm)
/* harmony export */ });
/* harmony import */ var _core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);

/** Where Docker Hub's registry is. */
const DOCKER_HUB = 'registry-1.docker.io';
/** The address of a registry's API, `https://registry.acme.com:5000`. */
function findRegistryAddress(host, insecure) {
    const name = (0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHost */ .f2)(host);
    const scheme = insecure.includes(name) ? 'http' : 'https';
    return `${scheme}://${name === 'docker.io' ? DOCKER_HUB : host}`;
}
/**
 * A registry may name any address for signing in, and whatever it names gets the password. So credentials go only to the same
 * host, its parent domain or below it, there at its own port or that of https, and nothing is asked inside the network that the
 * gate runs in.
 */
function judgeRealm(realm, host, insecure) {
    const name = (0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHost */ .f2)(host);
    const [bare = ''] = /^(\[[^\]]*\]|[^:]*)/.exec(name) ?? [];
    const isOwn = isNear(realm.hostname.toLowerCase(), bare.toLowerCase());
    if (realm.username !== '' || realm.password !== '')
        return 'refused';
    // another port is another server
    if (realm.protocol === 'http:')
        return isOwn && insecure.includes(realm.host) ? 'credentials' : 'refused';
    if (realm.protocol !== 'https:')
        return 'refused';
    // a GitLab signs in at 443 what its registry at 5050 asks for
    const isOwnPort = realm.port === '' || (realm.hostname === bare.toLowerCase() && realm.port === findPort(name));
    if (isOwn && isOwnPort)
        return 'credentials';
    return isPublicName(realm.hostname) ? 'anonymous' : 'refused';
}
/** As `URL` writes it: nothing for that of https. */
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
/** Whether a host is a name that means the same everywhere. */
function isPublicName(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (isAddressLiteral(name) || !name.includes('.'))
        return false;
    return !/\.(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|arpa)$/.test(name);
}
/** `URL` writes every spelling of an IPv4 address with four numbers. */
function isAddressLiteral(name) {
    return name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name);
}


/***/ })

};
;