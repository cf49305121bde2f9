"use strict";
exports.id = 457;
exports.ids = [457,838];
exports.modules = {

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


  }),

  51457:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  lookUpSignatures: () => (  lookUpSignatures)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signature.js
var signature = __webpack_require__(92379);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signer.js
var evidence_signer = __webpack_require__(86015);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/descriptor.js
var descriptor = __webpack_require__(78855);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/image-parts.js
var image_parts = __webpack_require__(27934);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/json-object.js
var json_object = __webpack_require__(33882);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/attachment.js
var attachment = __webpack_require__(10912);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/artifact-type.js
var artifact_type = __webpack_require__(89581);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/referrers.js
var referrers = __webpack_require__(98956);
// EXTERNAL MODULE: ./lib/untyped/src/io/signature/bundle.js
var signature_bundle = __webpack_require__(84533);
;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/reading.js
const NOTHING = { found: [], refused: null, gap: null };
function joinReadings(readings) {
    return readings.reduce((all, { found, refused, gap }) => ({
        found: [...all.found, ...found],
        refused: all.refused ?? refused,
        gap: all.gap === null || (all.gap.kind !== 'lie' && gap?.kind === 'lie') ? gap : all.gap,
    }), NOTHING);
}
function readFailure(gap) {
    return { ...NOTHING, gap };
}
function readVerification(result, subject) {
    switch (result.kind) {
        case 'good': {
            const { signer, signedAt } = result;
            const signature = { subject, signer, signedAt };
            return { ...NOTHING, found: [signature] };
        }
        case 'bad':
            return { ...NOTHING, refused: result.reason };
        case 'unknown':
            return { ...NOTHING, gap: { kind: 'unknown', why: result.why, detail: result.detail } };
        case 'silent':
            return NOTHING;
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/io/signature/simple-signing.js
var simple_signing = __webpack_require__(68969);
;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/attached-signatures.js










const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const NOTARY = 'application/vnd.cncf.notary.signature';
const MOST_READ = 16;
const MAX_BUNDLE = 1 << 20;
const MAX_PAYLOAD = 1 << 16;
const CREATED = 'org.opencontainers.image.created';
const ATTESTATION = 'application/vnd.in-toto+json';
const STATEMENT_PREDICATE = 'in-toto.io/predicate-type';
const PREDICATE = 'dev.sigstore.bundle.predicateType';
async function readAttached(source, thing, isEnough) {
    const { library } = source;
    const at = { ...source.address, name: thing.digest };
    const read = [];
    const known = [];
    let count = 0;
    const readSome = async (steps) => {
        for (const step of steps) {
            if (isEnough(joinReadings(read)))
                return;
            count += 1;
            if (count > MOST_READ)
                return;
            read.push(await step());
        }
    };
    const readTag = async () => {
        const tagged = await (0,referrers .c)(library, at, 'sig');
        if (tagged.kind !== 'known')
            known.push(readFailure(tagged));
        else if (tagged.value !== null)
            await readSome(listPayloads(source, thing, tagged.value));
    };
    const listing = library.listReferrers(at);
    if (thing.mayHaveTag) {
        listing.then((listed) => fetchNewest(source, thing, listed)).catch(() => { });
        await readTag();
    }
    if (isEnough(joinReadings(read)))
        return joinReadings(read);
    const listed = await listing;
    if (listed.kind !== 'known')
        known.push(readFailure(listed));
    else {
        const { kept, notary } = sortCandidates(listed.value, thing);
        await readSome(kept.map((each) => () => readReferrer(source, thing, each, isEnough)));
        if (notary)
            known.push(readFailure(describeNotary()));
    }
    const many = count > MOST_READ ? [{ ...NOTHING, refused: describeMany(source.address) }] : [];
    return joinReadings([...many, ...read, ...known]);
}
function fetchNewest({ library, address }, thing, listed) {
    const [newest] = listed.kind === 'known' ? sortCandidates(listed.value, thing).kept : [];
    return newest && library.readManifest({ ...address, name: newest.digest });
}
function sortCandidates(listed, { mayHaveTag }) {
    const mayCount = listed.filter(({ artifactType, annotations }) => {
        const predicate = annotations[PREDICATE];
        const type = artifactType.toLowerCase();
        if (type === ATTESTATION)
            return mayHaveTag && (0,attachment .WX)(String(annotations[STATEMENT_PREDICATE]));
        return (((0,artifact_type .bn)(type) || (0,artifact_type .eS)(type) || type === COSIGN_ARTIFACT) &&
            (0,signature_bundle .Rv)(typeof predicate === 'string' ? predicate : null));
    });
    const day = ({ annotations }) => String(annotations[CREATED] ?? '');
    const kept = mayCount.toReversed().sort((one, other) => (0,text_order .n)(day(other), day(one)));
    return { kept, notary: listed.some(({ artifactType }) => artifactType === NOTARY) };
}
async function readReferrer(source, thing, { digest }, isEnough) {
    const { library, address } = source;
    const opened = await library.readManifest({ ...address, name: digest });
    if (opened.kind !== 'known')
        return readFailure(opened);
    if ((0,json_object .v)(opened.value?.content['subject'])?.['digest'] !== thing.digest)
        return NOTHING;
    if (opened.value === null)
        return NOTHING;
    const type = (0,artifact_type .TM)(opened.value.content);
    if ((0,artifact_type .bn)(type))
        return readBundle(source, thing, opened.value);
    if (type === NOTARY)
        return readFailure(describeNotary());
    if (type === ATTESTATION && thing.mayHaveTag)
        return readAttached(source, { ...thing, digest, body: opened.value.body, mayHaveTag: false }, isEnough);
    if (type !== COSIGN_ARTIFACT)
        return NOTHING;
    const read = [];
    for (const step of listPayloads(source, thing, opened.value))
        read.push(await step());
    return joinReadings(read);
}
async function readBundle(source, thing, { content }) {
    const [layer, ...others] = (0,descriptor .DT)(content['layers']);
    if (layer === undefined || others.length > 0)
        return NOTHING;
    const blob = await readLayer(source, layer, MAX_BUNDLE);
    if (!(blob instanceof Uint8Array))
        return blob;
    const bundle = (0,json_object .l)(blob);
    const whole = (0,signature_bundle .qk)(bundle) ? await readBytes(source, thing) : thing;
    if ('gap' in whole)
        return whole;
    return readVerification((0,signature_bundle .IF)(bundle, whole, source.verifying), thing.about);
}
async function readBytes({ library, address }, thing) {
    if (thing.body !== null)
        return thing;
    const read = await library.readManifest({ ...address, name: thing.digest });
    if (read.kind !== 'known')
        return readFailure(read);
    return { digest: thing.digest, body: read.value?.body ?? null };
}
function listPayloads(source, thing, { content }) {
    const layers = (0,descriptor .DT)(content['layers']).filter(({ mediaType }) => mediaType === simple_signing .Nj);
    return layers.toReversed().map((layer) => async () => {
        const blob = await readLayer(source, layer, MAX_PAYLOAD);
        if (!(blob instanceof Uint8Array))
            return blob;
        const result = (0,simple_signing .TJ)(blob, layer.annotations, thing.digest, source.verifying);
        return readVerification(result, thing.about);
    });
}
async function readLayer({ library, address }, { digest, size }, most) {
    const { host } = address;
    if (size > most) {
        const reason = (0,message .cv) `${host} has a signature of ${size} bytes, which the gate does not read`;
        return { ...NOTHING, refused: reason };
    }
    const blob = await library.readBlob({ ...address, name: digest }, most);
    if (blob.kind !== 'known')
        return readFailure(blob);
    return blob.value.length === size
        ? blob.value
        : readFailure({ kind: 'lie', detail: (0,message .cv) `${host} gives another size for ${digest} in its manifest` });
}
function describeNotary() {
    const detail = (0,message .cv) `it is signed as the Notary Project does it, which the gate does not read`;
    return { kind: 'unknown', why: 'notary-not-read', detail };
}
function describeMany({ host }) {
    return (0,message .cv) `${host} has more signatures than the gate looks at, and it is none of the ${MOST_READ} newest`;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/registry-address.js
var registry_address = __webpack_require__(91862);
;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/snappy.js
function unpackSnappy(block, most) {
    const head = readLength(block);
    if (head === null || head.length > most)
        return null;
    const out = new Uint8Array(head.length);
    let [from, to] = [head.end, 0];
    while (from < block.length) {
        const element = readElement(block, from);
        if (element === null || to + element.length > out.length)
            return null;
        if (element.offset === null) {
            if (element.end + element.length > block.length)
                return null;
            out.set(block.subarray(element.end, element.end + element.length), to);
            from = element.end + element.length;
        }
        else {
            if (element.offset === 0 || element.offset > to)
                return null;
            for (let index = 0; index < element.length; index += 1)
                out[to + index] = out[to + index - element.offset] ?? 0;
            from = element.end;
        }
        to += element.length;
    }
    return to === out.length ? out : null;
}
function readElement(block, at) {
    const tag = block[at] ?? 0;
    const size = tag >> 2;
    switch (tag & 3) {
        case 0: {
            const extra = Math.max(0, size - 59);
            const long = readNumber(block, at + 1, extra);
            return long === null
                ? null
                : { length: 1 + (extra === 0 ? size : long), offset: null, end: at + 1 + extra };
        }
        case 1: {
            const low = readNumber(block, at + 1, 1);
            return low === null ? null : { length: 4 + (size & 7), offset: ((tag >> 5) << 8) | low, end: at + 2 };
        }
        default: {
            const width = (tag & 3) === 2 ? 2 : 4;
            const offset = readNumber(block, at + 1, width);
            return offset === null ? null : { length: 1 + size, offset, end: at + 1 + width };
        }
    }
}
function readNumber(block, at, width) {
    if (at + width > block.length)
        return null;
    let value = 0;
    for (let index = width - 1; index >= 0; index -= 1)
        value = value * 256 + (block[at + index] ?? 0);
    return value;
}
function readLength(block) {
    let length = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = block[index];
        if (byte === undefined)
            return null;
        length += (byte & 127) * 2 ** (7 * index);
        if (byte < 128)
            return { length, end: index + 1 };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/github-attestations.js






const github_attestations_MOST_READ = 16;
const MAX_ANSWER = 8 << 20;
const github_attestations_MAX_BUNDLE = 1 << 20;
function openGitHub({ transport, github }, repositories, verifying, isEnough) {
    if (github === null)
        return async () => NOTHING;
    const tools = { transport, github };
    const server = github.server.replace(/\/+$/, '').toLowerCase();
    const here = repositories.filter((each) => each.server.toLowerCase() === server);
    const shown = new Map();
    function isShown(repository) {
        const known = shown.get(repository) ?? askWhether(tools, repository);
        shown.set(repository, known);
        return known;
    }
    async function readRepository(repository, manifest) {
        const path = `${writePath(repository)}/attestations/${manifest.digest}`;
        const sent = await ask(tools, `${path}?per_page=${github_attestations_MOST_READ}`);
        if (sent.kind !== 'reply')
            return readFailure(sent);
        const { status, body } = sent.reply;
        if (status === 404 && (await isShown(repository)))
            return NOTHING;
        if (status !== 200)
            return readFailure(describeHidden(repository));
        shown.set(repository, Promise.resolve(true));
        const { attestations } = (0,json_object .l)(body) ?? {};
        if (!Array.isArray(attestations))
            return readFailure(describeOdd(tools));
        const read = [];
        for (const each of attestations.slice(0, github_attestations_MOST_READ)) {
            const bundle = await github_attestations_readBundle(tools, (0,json_object .v)(each));
            read.push('gap' in bundle
                ? bundle
                : readVerification((0,signature_bundle .IF)(bundle.value, manifest, verifying), manifest.digest));
            if (isEnough(joinReadings(read)))
                break;
        }
        return joinReadings(read);
    }
    return async (manifest) => joinReadings(await Promise.all(here.map((repository) => readRepository(repository, manifest))));
}
function writePath({ owner, name }) {
    return `repos/${owner}/${name}`;
}
async function askWhether(tools, repository) {
    const sent = await ask(tools, writePath(repository));
    return sent.kind === 'reply' && sent.reply.status === 200;
}
async function github_attestations_readBundle(tools, attestation) {
    const value = (0,json_object .v)(attestation?.['bundle']);
    if (value !== null)
        return { value };
    const address = attestation?.['bundle_url'];
    if (typeof address !== 'string' || !mayAsk(tools.github, address))
        return readFailure(describeElsewhere());
    const sent = await tools.transport.send(new URL(tools.github.api).host, {
        method: 'GET',
        address,
        headers: {},
        maxBody: github_attestations_MAX_BUNDLE,
        mayLeaveHost: true,
    });
    if (sent.kind !== 'reply')
        return readFailure(sent);
    if (sent.reply.status !== 200)
        return readFailure(describeStore(tools, sent.reply.status));
    const unpacked = unpackSnappy(sent.reply.body, github_attestations_MAX_BUNDLE);
    const kept = (0,json_object .l)(unpacked ?? sent.reply.body);
    return kept === null ? readFailure(describeOdd(tools)) : { value: kept };
}
function mayAsk({ api }, address) {
    if (!URL.canParse(address))
        return false;
    const { origin, protocol, hostname, username, password } = new URL(address);
    if (username !== '' || password !== '')
        return false;
    return origin === new URL(api).origin || (protocol === 'https:' && (0,registry_address .XC)(hostname));
}
function ask({ transport, github: { api, token } }, path) {
    return transport.send(new URL(api).host, {
        method: 'GET',
        address: `${api.replace(/\/+$/, '')}/${path}`,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        maxBody: MAX_ANSWER,
    });
}
function describeHidden({ owner, name }) {
    const detail = (0,message .cv) `GitHub does not show the attestations of ${`${owner}/${name}`} to the token of this run`;
    return { kind: 'unknown', why: 'no-credentials', detail };
}
function describeOdd({ github }) {
    const detail = (0,message .cv) `${new URL(github.api).host} answered with something that is not a list of attestations`;
    return { kind: 'unknown', why: 'unreachable', detail };
}
function describeStore({ github }, status) {
    const detail = (0,message .cv) `the store that ${new URL(github.api).host} names for its attestation answered with status ${status}`;
    return { kind: 'unknown', why: 'unreachable', detail };
}
function describeElsewhere() {
    const detail = (0,message .ZV)('GitHub keeps its attestation at an address that the gate does not ask');
    return { kind: 'unknown', why: 'not-published', detail };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/signature/trust.js + 2 modules
var signature_trust = __webpack_require__(66420);
;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/look-up.js










async function lookUpSignatures(tools, { demand, ...address }) {
    const { library, platforms, trustedRoot } = tools;
    const trust = (0,signature_trust .N)(trustedRoot);
    if (trust === null)
        return { kind: 'unknown', why: 'failure', detail: (0,message .ZV)('the trusted root cannot be used') };
    const keys = demand.anyOf.flatMap((signer) => (signer.kind === 'key' ? [signer.key] : []));
    const source = { ...tools, address, verifying: { trust, keys } };
    const isEnough = demand.isEveryOneRead
        ? () => false
        : ({ found }) => found.some(({ signer }) => (0,evidence_signer .gR)(demand.anyOf, signer));
    const attach = (thing) => readAttached(source, thing, isEnough);
    const { name } = address;
    const early = name.includes(':')
        ? attach({ digest: name, body: null, about: name, mayHaveTag: true })
        : null;
    const [image] = await Promise.all([library.readManifest(address), early]);
    if (image.kind !== 'known')
        return image;
    if (image.value === null)
        return { kind: 'known', value: 'absent' };
    const { digest, isIndex, content, body } = image.value;
    const parts = isIndex ? (0,image_parts .Z)(content['manifests'], platforms) : [];
    const whole = { digest, body, about: digest, mayHaveTag: true };
    const attestations = (0,descriptor .DT)(content['manifests']);
    const levels = [
        async () => early ?? attach(whole),
        () => readEach(parts, async (part) => readAttestations(source, part, attestations, attach)),
        () => readEach(parts, ({ digest: name }) => attach({ digest: name, body: null, about: name, mayHaveTag: true })),
    ];
    const isSigned = (reading) => (0,signature .h)({ image: digest, parts, ...reading }, demand.anyOf).length === 0;
    const readKept = async () => {
        const readGitHub = openGitHub(tools, demand.repositories, source.verifying, isEnough);
        const kept = await readGitHub(whole);
        if (kept.gap !== null || isSigned(joinReadings([known, kept])))
            return kept;
        const each = await readEach(parts, ({ digest: name }) => readGitHub({ digest: name, body: null }));
        return joinReadings([kept, each]);
    };
    let known = NOTHING;
    for (const read of levels) {
        if (!isSigned(known))
            known = joinReadings([known, await read()]);
    }
    const other = isSigned(known) ? NOTHING : await readKept();
    const { found, refused } = joinReadings([known, other]);
    const outage = isOutage(other.gap) ? other.gap : null;
    const elsewhere = other.gap === null || outage !== null ? null : other.gap.detail;
    const gap = known.gap ?? outage;
    return { kind: 'known', value: { image: digest, parts, found, refused, gap, elsewhere } };
}
function isOutage(gap) {
    return gap?.kind === 'unknown' && ['unreachable', 'rate-limit', 'deadline', 'budget'].includes(gap.why);
}
async function readEach(parts, read) {
    return joinReadings(await Promise.all(parts.filter(({ digest }) => digest !== '').map(read)));
}
async function readAttestations({ library, address }, part, all, attach) {
    const own = all.filter(({ annotations }) => annotations['vnd.docker.reference.type'] === 'attestation-manifest' &&
        annotations['vnd.docker.reference.digest'] === part.digest);
    const read = async ({ digest }) => {
        void library.listReferrers({ ...address, name: digest });
        const manifest = await library.readNamed({ ...address, name: digest });
        if (manifest.kind !== 'known')
            return readFailure(manifest);
        const { content, body } = manifest.value;
        return (0,json_object .v)(content['subject'])?.['digest'] === part.digest
            ? attach({ digest, body, about: part.digest, mayHaveTag: false })
            : NOTHING;
    };
    return joinReadings(await Promise.all(own.map(read)));
}


  })

};
;