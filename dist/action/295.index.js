export const id = 295;
export const ids = [295];
export const modules = {

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: ./lib/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/src/core/message.js
var message = __webpack_require__(9307);
// EXTERNAL MODULE: ./lib/src/core/evidence/attachment.js
var attachment = __webpack_require__(1171);
// EXTERNAL MODULE: ./lib/src/core/evidence/evidence-verdict.js
var evidence_verdict = __webpack_require__(5695);
// EXTERNAL MODULE: ./lib/src/core/evidence/statement.js
var evidence_statement = __webpack_require__(5917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/io/registry/content/content-digest.js

const DIGEST = /^(sha256):([a-f0-9]{64})$|^(sha512):([a-f0-9]{128})$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The digest of the bytes by the algorithm of the one that is expected, sha256 without one; null if that is not a digest. */
function hashAs(bytes, expected) {
    const match = DIGEST.exec(expected ?? `sha256:${'0'.repeat(64)}`);
    const algorithm = match?.[1] ?? match?.[3];
    if (algorithm === undefined || !(0,external_node_crypto_.getHashes)().includes(algorithm))
        return null;
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/json-object.js
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
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/descriptor.js


/** The descriptors in a list; anything else is left out. */
function readDescriptors(list) {
    return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}
function readDescriptor(value) {
    const { digest, mediaType, platform, annotations, artifactType, size } = toObject(value) ?? {};
    if (typeof digest !== 'string' || !isDigest(digest))
        return null;
    return {
        digest,
        mediaType: typeof mediaType === 'string' ? mediaType : '',
        platform: readPlatform(toObject(platform) ?? {}),
        annotations: toObject(annotations) ?? {},
        artifactType: typeof artifactType === 'string' ? artifactType : '',
        size: typeof size === 'number' ? size : 0,
    };
}
function readPlatform({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === 'unknown')
        return null;
    return [os, architecture, ...(typeof variant === 'string' && variant !== '' ? [variant] : [])].join('/');
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/referrers.js



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
    return { kind: 'known', value: isImage ? [] : readDescriptors(fallback.value.content['manifests']) };
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
            return { kind: 'unknown', why: 'unreachable', detail: (0,message/* say */.cv) `${host} answered with status ${status}` };
        const list = parseObject(body)?.['manifests'];
        if (!Array.isArray(list))
            return { kind: 'lie', detail: (0,message/* say */.cv) `${host} answered with something that is not a list of attachments` };
        found.push(...readDescriptors(list));
        const next = findNextPage(sent.reply, address);
        if (next === 'elsewhere')
            return { kind: 'lie', detail: (0,message/* say */.cv) `${host} continues its list of attachments somewhere else` };
        if (next === null)
            return { kind: 'known', value: found };
        resource = next;
    }
    return {
        kind: 'unknown',
        why: 'too-big',
        detail: (0,message/* say */.cv) `${host} has more attachments than the gate looks at`,
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

;// CONCATENATED MODULE: ./lib/src/io/registry/content/statement-blob.js



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
    if (blob.value === null)
        return { kind: 'lie', detail: (0,message/* say */.cv) `${host} names ${digest} and does not have it` };
    const content = parseObject(blob.value);
    const { payload } = toObject(content?.['dsseEnvelope']) ?? content ?? {};
    const statement = typeof payload === 'string' ? parseObject(Buffer.from(payload, 'base64')) : content;
    return { kind: 'known', value: (0,evidence_statement/* readStatement */.cO)(statement, address.name) };
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/attachments.js








const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+\+json|\+json;version=[\d.]+)$/;
const STATEMENTS = [
    'application/vnd.in-toto+json',
    'application/vnd.dsse.envelope.v1+json',
    'application/vnd.docker.attestation.manifest.v1+json',
];
/** With these, only the manifest itself says what it is. */
const SILENT = ['', 'application/vnd.oci.empty.v1+json'];
const MOST_OPENED = 16;
/** Collects what is attached to an image: BuildKit's attestations in the index, referrers, and the tags of cosign 2. */
async function lookUpAttachments(session, library, address, wanted, depth) {
    const image = await library.readManifest(address);
    if (image.kind !== 'known')
        return image;
    if (image.value === null)
        return { kind: 'known', value: 'absent' };
    const { digest, isIndex, content } = image.value;
    const all = isIndex ? readDescriptors(content['manifests']) : [];
    const chosen = all.filter(({ platform }) => wanted.some((each) => (0,evidence_verdict/* isPlatform */.aH)(platform ?? '', each)));
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
    async function open(address) {
        const answer = await library.readManifest(address);
        if (answer.kind === 'known')
            return answer.value;
        keepGap(answer);
        return null;
    }
    /** Adds the statements that a manifest holds, one a layer. */
    async function addLayers(subject, content) {
        for (const layer of readDescriptors(content['layers'])) {
            const named = layer.annotations['in-toto.io/predicate-type'] ?? layer.annotations['predicateType'];
            await addStatement(subject, layer, typeof named === 'string' ? named : null);
        }
    }
    async function addStatement(subject, blob, named) {
        const { platform } = subject;
        const isRead = named === null || (depth === 'provenance' && (0,attachment/* isProvenance */.WX)(named));
        if (!isRead) {
            found.push({ platform, predicateType: named, sources: null });
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
        found.push({ platform, predicateType: statement.predicateType, sources: (0,evidence_statement/* listSources */.rP)(statement) });
    }
    async function addReferrer(subject, { digest }) {
        const manifest = await open({ ...subject.address, name: digest });
        if (manifest === null)
            return;
        const { content } = manifest;
        // a registry may list what it likes: only what says itself that it belongs to the image counts
        if (toObject(content['subject'])?.['digest'] !== subject.address.name)
            return;
        const type = readType(content);
        const bare = (0,attachment/* findBarePredicate */.TS)(type);
        if (bare !== null)
            found.push({ platform: subject.platform, predicateType: bare, sources: null });
        else if (BUNDLE.test(type))
            await addBundle(subject, content);
        else
            await addLayers(subject, content);
    }
    async function addBundle(subject, content) {
        const [layer] = readDescriptors(content['layers']);
        const named = toObject(content['annotations'])?.['dev.sigstore.bundle.predicateType'];
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
                const manifest = await open({ ...address, name: digest });
                if (manifest !== null)
                    await addLayers({ address, platform }, manifest.content);
                else if (gap === null)
                    keepGap({ kind: 'lie', detail: (0,message/* say */.cv) `${address.host} names ${digest} and does not have it` });
            }
        },
        async readReferrers(session, subject) {
            const listed = await listReferrers(session, library, subject.address);
            if (listed.kind !== 'known')
                keepGap(listed);
            const candidates = listed.kind === 'known' ? listed.value.filter(mayMatter) : [];
            if (candidates.length > MOST_OPENED)
                keepGap(describeMany(subject.address));
            for (const each of candidates.slice(0, MOST_OPENED))
                await addReferrer(subject, each);
            const tagged = await readCosignTag(library, subject.address, 'att');
            if (tagged.kind !== 'known')
                keepGap(tagged);
            else if (tagged.value !== null)
                await addLayers(subject, tagged.value.content);
        },
    };
}
function mayMatter({ artifactType }) {
    const type = artifactType.toLowerCase();
    return (SILENT.includes(type) ||
        STATEMENTS.includes(type) ||
        BUNDLE.test(type) ||
        (0,attachment/* findBarePredicate */.TS)(type) !== null);
}
/** What a manifest is: its own type, else that of its configuration, as before OCI 1.1. */
function readType(content) {
    const { artifactType } = content;
    if (typeof artifactType === 'string' && artifactType !== '')
        return artifactType;
    return readDescriptor(content['config'])?.mediaType ?? '';
}
function describeMany({ host }) {
    return {
        kind: 'unknown',
        why: 'too-big',
        detail: (0,message/* say */.cv) `${host} has more attachments than the gate looks at`,
    };
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/creation.js




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
    const annotated = readAnnotation(toObject(content['annotations']));
    if (annotated !== null)
        return { kind: 'known', value: [annotated] };
    if (!isIndex)
        return readOne(library, address, found.value);
    const all = readDescriptors(content['manifests']).filter(({ platform }) => platform !== null);
    const chosen = all.filter(({ platform }) => wanted.some((each) => (0,evidence_verdict/* isPlatform */.aH)(platform ?? '', each)));
    const times = [];
    // one after another: what the first lacks, the others lack too
    for (const { digest, annotations } of chosen.length === 0 ? all.slice(0, 1) : chosen) {
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
    const found = await library.readManifest(address);
    if (found.kind !== 'known')
        return found;
    if (found.value === null)
        return describeGap(address);
    const annotated = readAnnotation(toObject(found.value.content['annotations']));
    return annotated === null ? readOne(library, address, found.value) : { kind: 'known', value: [annotated] };
}
/** From the configuration of an image for one platform. */
async function readOne(library, address, { content }) {
    const config = readDescriptor(content['config']);
    if (config === null)
        return { kind: 'known', value: [] };
    const at = { ...address, name: config.digest };
    const blob = await library.readBlob(at, MAX_CONFIGURATION);
    if (blob.kind !== 'known')
        return blob;
    if (blob.value === null)
        return describeGap(at);
    const created = parseObject(blob.value)?.['created'];
    return { kind: 'known', value: typeof created === 'string' ? [created] : [] };
}
function readAnnotation(annotations) {
    const created = annotations?.[CREATED];
    return typeof created === 'string' ? created : null;
}
/** A registry that names something and does not have it. */
function describeGap({ host, name }) {
    return { kind: 'lie', detail: (0,message/* say */.cv) `${host} names ${name} and does not have it` };
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/manifest.js



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
    if (!isDigest(digest))
        return lie((0,message/* say */.cv) `${address.host} answered with a digest that is not one`);
    return address.name.includes(':') && digest !== address.name
        ? lie((0,message/* say */.cv) `${address.host} was asked for ${address.name} and answered with ${digest}`)
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
    const digest = hashAs(reply.body, wanted);
    if (digest === null)
        return lie((0,message/* say */.cv) `${host} answered with a digest that is not one`);
    for (const expected of [wanted, said]) {
        if (expected !== null && hashAs(reply.body, expected) !== expected)
            return lie((0,message/* say */.cv) `${host} answered with content that is not ${expected}`);
    }
    const content = parseObject(reply.body);
    const isInOrder = content !== null && [undefined, manifest_readType(reply.headers)].includes(content['mediaType']);
    return isInOrder
        ? { kind: 'known', value: { digest, isIndex, content } }
        : lie((0,message/* say */.cv) `${host} answered with a manifest that is not in order`);
}
/** The bytes of a digest; they are what it says. */
async function readBlob(session, { host, path, name }, maxBody) {
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
        return { kind: 'known', value: null };
    if (status !== 200)
        return { kind: 'unknown', why: 'unreachable', detail: (0,message/* say */.cv) `${host} answered with status ${status}` };
    return hashAs(body, name) === name
        ? { kind: 'known', value: body }
        : lie((0,message/* say */.cv) `${host} answered with content that is not ${name}`);
}
function sendManifest(session, method, { host, path, name }) {
    const resource = `manifests/${name}`;
    return session.read({ method, host, path, resource, accept: ACCEPT, maxBody: MAX_MANIFEST });
}
/** Whether it is an index; null where the answer is neither that nor an image. */
function readKind({ status, headers }) {
    if (status !== 200)
        return null;
    const type = manifest_readType(headers);
    if (INDEXES.includes(type))
        return true;
    return IMAGES.includes(type) ? false : null;
}
function manifest_readType(headers) {
    return (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function describeOdd({ host }, { status, headers }) {
    if (status !== 200)
        return { kind: 'unknown', why: 'unreachable', detail: (0,message/* say */.cv) `${host} answered with status ${status}` };
    return lie((0,message/* say */.cv) `${host} answered with ${manifest_readType(headers) || 'no content type'}, which is not an image`);
}
function lie(detail) {
    return { kind: 'lie', detail };
}

;// CONCATENATED MODULE: ./lib/src/io/registry/content/platforms.js

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
    const platforms = readDescriptors(content['manifests']).flatMap(
    // what is attached may say a platform too
    ({ platform, annotations, artifactType }) => artifactType === '' && annotations['vnd.docker.reference.type'] === undefined ? (platform ?? []) : []);
    return { kind: 'known', value: platforms };
}

// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(7189);
;// CONCATENATED MODULE: ./lib/src/io/registry/registry-address.js

/** Where Docker Hub's registry is. */
const DOCKER_HUB = 'registry-1.docker.io';
/** The address of a registry's API, `https://registry.acme.com:5000`. */
function findRegistryAddress(host, insecure) {
    const name = (0,docker_hub/* normaliseHost */.f2)(host);
    const scheme = insecure.includes(name) ? 'http' : 'https';
    return `${scheme}://${name === 'docker.io' ? DOCKER_HUB : host}`;
}
/**
 * A registry may name any address for signing in, and whatever it names gets the password. So credentials go only to the same
 * host, its parent domain or below it, and nothing is asked inside the network that the gate runs in.
 */
function judgeRealm(realm, host, insecure) {
    const name = (0,docker_hub/* normaliseHost */.f2)(host);
    const [bare = ''] = /^(\[[^\]]*\]|[^:]*)/.exec(name) ?? [];
    const isOwn = isNear(realm.hostname.toLowerCase(), bare.toLowerCase());
    if (realm.username !== '' || realm.password !== '')
        return 'refused';
    // another port is another server
    if (realm.protocol === 'http:')
        return isOwn && insecure.includes(realm.host) ? 'credentials' : 'refused';
    if (realm.protocol !== 'https:')
        return 'refused';
    if (isOwn)
        return 'credentials';
    return isPublicName(realm.hostname) ? 'anonymous' : 'refused';
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

;// CONCATENATED MODULE: ./lib/src/io/registry/sign-in/challenge.js
const PARAMETER = /([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
/** The first challenge that can be answered: Bearer before Basic. Null: there is none. */
function parseChallenge(header) {
    const challenges = splitChallenges(header ?? '');
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme === 'bearer' && realm !== undefined)
            return { scheme, realm, service: parameters.get('service') ?? null };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : null;
}
/** RFC 9110, 11.6.1: several challenges may share one header, divided by the same commas as their parameters. */
function splitChallenges(header) {
    const found = [];
    let at = 0;
    while (at < header.length) {
        const gap = /[\s,]*/y;
        gap.lastIndex = at;
        at += gap.exec(header)?.[0].length ?? 0;
        PARAMETER.lastIndex = at;
        const parameter = PARAMETER.exec(header);
        const current = found.at(-1);
        if (parameter !== null && current !== undefined) {
            const [whole, name = '', quoted, plain = ''] = parameter;
            current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
            at += whole.length;
            continue;
        }
        const word = /[^\s,]+/y;
        word.lastIndex = at;
        const scheme = word.exec(header)?.[0];
        if (scheme === undefined)
            break;
        found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        at += scheme.length;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/io/registry/sign-in/credential.js
const NO_CREDENTIALS = async () => null;
/** For a header. */
function writeBasic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

;// CONCATENATED MODULE: ./lib/src/io/registry/sign-in/token.js



const MAX_ANSWER = 1 << 18;
/** Signs in for reading one repository, as distribution's "Token Authentication Specification" and "OAuth" say. */
async function getAuthorization(transport, request) {
    const { host, challenge, credential } = request;
    if (challenge.scheme === 'basic') {
        return credential?.kind === 'password'
            ? { kind: 'header', value: writeBasic(credential) }
            : { kind: 'refused' };
    }
    if (!URL.canParse(challenge.realm))
        return refuseRealm(host);
    const realm = new URL(challenge.realm);
    const use = judgeRealm(realm, host, request.insecure);
    if (use === 'refused')
        return refuseRealm(host);
    const sent = await ask(transport, realm, {
        ...request,
        challenge,
        credential: use === 'credentials' ? credential : null,
    });
    if (sent.kind !== 'reply')
        return sent;
    const { status, body } = sent.reply;
    if (status === 401 || status === 403 || status === 400)
        return { kind: 'refused' };
    if (status !== 200)
        return {
            kind: 'unknown',
            why: 'unreachable',
            detail: (0,message/* say */.cv) `signing in at ${host} ended with status ${status}`,
        };
    const token = readToken(body);
    return token === null
        ? { kind: 'lie', detail: (0,message/* say */.cv) `${host} answered without a token when the gate signed in` }
        : { kind: 'header', value: `Bearer ${token}` };
}
function ask(transport, realm, { host, path, challenge, credential, }) {
    const scope = `repository:${path}:pull`;
    const service = challenge.service === null ? [] : [['service', challenge.service]];
    if (credential?.kind === 'identity') {
        const form = new URLSearchParams([
            ['grant_type', 'refresh_token'],
            ...service,
            ['client_id', 'base-image-gate'],
            ['scope', scope],
            ['refresh_token', credential.token],
        ]);
        return transport.send(host, {
            method: 'POST',
            address: realm.href,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: form.toString(),
            maxBody: MAX_ANSWER,
        });
    }
    const address = new URL(realm);
    for (const [name = '', value = ''] of [...service, ['scope', scope]])
        address.searchParams.append(name, value);
    return transport.send(host, {
        method: 'GET',
        address: address.href,
        headers: credential === null ? {} : { authorization: writeBasic(credential) },
        maxBody: MAX_ANSWER,
    });
}
function refuseRealm(host) {
    return {
        kind: 'lie',
        detail: (0,message/* say */.cv) `${host} wants the gate to sign in at ${(0,message/* own */.ZV)('an address that it must not be sent to')}`,
    };
}
/** Visible ASCII only: it becomes a header. */
function readToken(body) {
    try {
        const { token, access_token: access } = JSON.parse(Buffer.from(body).toString('utf8'));
        const value = typeof token === 'string' && token !== '' ? token : access;
        return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/io/registry/session.js




/** Docker Hub counts the pulls of everybody behind one address: the last ones are for those who build. */
const PULLS_LEFT_ALONE = 10;
function openSession({ transport, credentials, insecure }) {
    const manners = new Map();
    const found = new Map();
    const granted = new Map();
    /** Whoever comes second to a host waits for what it says to the first. */
    const contacts = new Map();
    const pulls = new Map();
    async function send(request, authorization) {
        const { method, host, path, resource, accept, maxBody, mayLeaveHost = false } = request;
        if (method === 'GET' && (pulls.get(host) ?? PULLS_LEFT_ALONE) < PULLS_LEFT_ALONE)
            return describePulls(host);
        const sent = await transport.send(host, {
            method,
            address: `${findRegistryAddress(host, insecure)}/v2/${path}/${resource}`,
            headers: { accept, ...(authorization === null ? {} : { authorization }) },
            maxBody,
            mayLeaveHost,
        });
        const left = sent.kind === 'reply' ? sent.reply.headers.get('ratelimit-remaining') : null;
        const count = /^\s*(\d{1,9})/.exec(left ?? '')?.[1];
        if (count !== undefined)
            pulls.set(host, Number(count));
        return sent;
    }
    /** One token for each repository, however many ask for it at once. */
    function authorize(host, path, challenge, credential) {
        const key = `${host}/${path} ${credential === null ? 'anonymous' : 'signed in'}`;
        const known = granted.get(key);
        if (known !== undefined)
            return known;
        const asked = getAuthorization(transport, { host, path, challenge, credential, insecure });
        granted.set(key, asked);
        return asked;
    }
    async function readSignedIn(request, challenge) {
        const { host, path } = request;
        const looked = found.get(host) ?? credentials(host);
        found.set(host, looked);
        const answer = await looked;
        const [credential, failure] = answer !== null && 'error' in answer ? [null, answer.error] : [answer, null];
        // credentials that are refused, such as a token without a scope for packages, may do worse than none
        for (const who of credential === null ? [null] : [credential, null]) {
            const authorization = await authorize(host, path, challenge, who);
            if (authorization.kind === 'refused')
                continue;
            if (authorization.kind !== 'header')
                return authorization;
            const sent = await send(request, authorization.value);
            if (sent.kind !== 'reply' || !isRefused(sent.reply))
                return sent;
        }
        return describeRefusal(request, credential !== null, failure);
    }
    async function read(request) {
        const { host } = request;
        const known = manners.get(host) ?? null;
        if (known !== null && known !== 'open')
            return readSignedIn(request, known);
        const first = await send(request, null);
        if (first.kind !== 'reply')
            return first;
        const { reply } = first;
        if (isRefused(reply))
            return answerChallenge(request, reply);
        if (reply.status !== 404 || known === 'open')
            return first;
        // what is not shown to everybody may be there all the same
        const ping = await transport.send(host, {
            method: 'GET',
            address: `${findRegistryAddress(host, insecure)}/v2/`,
            headers: {},
            maxBody: 1 << 18,
        });
        if (ping.kind !== 'reply')
            return ping;
        if (isRefused(ping.reply))
            return answerChallenge(request, ping.reply);
        if (ping.reply.status !== 200)
            return describeOddPing(host, ping.reply);
        manners.set(host, 'open');
        return first;
    }
    function answerChallenge(request, { headers }) {
        const challenge = parseChallenge(headers.get('www-authenticate'));
        if (challenge === null)
            return describeRefusal(request, false, null);
        manners.set(request.host, challenge);
        return readSignedIn(request, challenge);
    }
    return {
        async read(request) {
            const contact = contacts.get(request.host);
            if (contact !== undefined) {
                await contact;
                return read(request);
            }
            const first = read(request);
            contacts.set(request.host, first);
            return first;
        },
    };
}
function isRefused({ status }) {
    return status === 401 || status === 403;
}
function describeOddPing(host, { status }) {
    const detail = (0,message/* say */.cv) `${host} answered with status ${status} when asked whether it is a registry`;
    return { kind: 'unknown', why: 'unreachable', detail };
}
function describePulls(host) {
    const detail = (0,message/* say */.cv) `${host} allows fewer than ${PULLS_LEFT_ALONE} more pulls for now (rate limit), so the gate leaves them to builds`;
    return { kind: 'unknown', why: 'rate-limit', detail };
}
function describeRefusal({ host, path }, signedIn, failure) {
    const who = signedIn ? (0,message/* own */.ZV)('with the credentials for it, or without any') : (0,message/* own */.ZV)('without credentials');
    const detail = failure === null
        ? (0,message/* say */.cv) `${host} does not let the gate read ${path} ${who}`
        : (0,message/* say */.cv) `${host} does not let the gate read ${path} without credentials, and ${failure}`;
    return { kind: 'unknown', why: 'no-credentials', detail };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/io/registry/lanes.js
const AT_ONCE = 8;
const PER_HOST = 4;
/** Eight at once, four of them at one host. */
function openLanes() {
    const running = new Map();
    const waiting = [];
    let total = 0;
    function isFree(host) {
        return total < AT_ONCE && (running.get(host) ?? 0) < PER_HOST;
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
                return await task();
            }
            finally {
                leave(host);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/io/registry/transport.js




const TRIES = 3;
/** Seconds: whoever asks for a longer pause is not waited for. */
const LONGEST_PAUSE = 30;
const MOST_REDIRECTS = 3;
function openTransport(fetch, limits) {
    const endsAt = performance.now() + limits.deadline;
    const lanes = openLanes();
    let sent = 0;
    const left = () => endsAt - performance.now();
    async function tryOnce(host, request) {
        if (sent >= limits.requests)
            return describeBudget(host, limits.requests);
        const isLastTime = left() <= limits.perTry;
        const time = Math.floor(Math.min(limits.perTry, left()));
        if (time <= 0)
            return describeDeadline(host);
        sent += 1;
        const { method, address, headers, body, maxBody } = request;
        try {
            const response = await fetch(address, {
                method,
                headers: { 'accept-encoding': 'identity', 'user-agent': 'base-image-gate', ...headers },
                redirect: 'manual',
                signal: AbortSignal.timeout(time),
                ...(body === undefined ? {} : { body }),
            });
            if (isBusy(response.status)) {
                await response.body?.cancel();
                return { retry: describeBusy(host, response), after: readPause(response.headers) };
            }
            if (isPage(response.headers)) {
                await response.body?.cancel();
                return describePage(host);
            }
            const bytes = method === 'HEAD' ? new Uint8Array() : await readBody(response, maxBody);
            if (bytes === null)
                return { kind: 'lie', detail: (0,message/* say */.cv) `${host} answered with more than ${maxBody} bytes` };
            return { kind: 'reply', reply: { status: response.status, headers: response.headers, body: bytes } };
        }
        catch (error) {
            if (left() <= 0 || (isLastTime && isTimeout(error)))
                return describeDeadline(host);
            return { retry: describeFailure(host, error, limits.perTry), after: null };
        }
    }
    async function sendPatiently(host, request) {
        for (let attempt = 1;; attempt += 1) {
            const result = await tryOnce(host, request);
            if (!('retry' in result))
                return result;
            const pause = result.after ?? jitter(limits.pause * 2 ** (attempt - 1));
            if (attempt >= TRIES || pause > LONGEST_PAUSE * 1000)
                return result.retry;
            if (pause >= left())
                return result.retry;
            await (0,promises_.setTimeout)(pause);
        }
    }
    return {
        count: () => sent,
        async send(host, request) {
            let at = request;
            for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
                const next = at;
                const result = await lanes.run(host, () => sendPatiently(host, next));
                if (result.kind !== 'reply' || !isRedirect(result.reply))
                    return result;
                const target = followRedirect(at, result.reply.headers.get('location'));
                if (target === null)
                    return { kind: 'lie', detail: (0,message/* say */.cv) `${host} sends the gate on to another host` };
                at = target;
            }
            return { kind: 'lie', detail: (0,message/* say */.cv) `${host} sends the gate on again and again` };
        },
    };
}
function isRedirect({ status }) {
    return status >= 300 && status < 400 && status !== 304;
}
/** The request to send instead; null where a redirect leads where the gate must not go. */
function followRedirect(request, location) {
    const { address, method, headers, mayLeaveHost = false } = request;
    if (method === 'POST' || location === null || !URL.canParse(location, address))
        return null;
    const target = new URL(location, address);
    if (target.username !== '' || target.password !== '')
        return null;
    if (target.origin === new URL(address).origin)
        return { ...request, address: target.href };
    if (!mayLeaveHost || target.protocol !== 'https:' || !isPublicName(target.hostname))
        return null;
    const { authorization: _, ...others } = headers;
    return { ...request, address: target.href, headers: others };
}
function isBusy(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** Milliseconds; what is not a number of seconds, as GHCR's `333.011µs`, means soon. */
function readPause(headers) {
    const text = headers.get('retry-after');
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) * 1000 : null;
}
function jitter(pause) {
    return pause * (0.5 + Math.random() / 2);
}
/** The body; null if it is longer than allowed. */
async function readBody(response, limit) {
    const parts = [];
    let length = 0;
    // without one the answer is empty
    if (response.body === null)
        return new Uint8Array();
    for await (const part of response.body) {
        length += part.length;
        if (length > limit)
            return null;
        parts.push(part);
    }
    return Buffer.concat(parts);
}
/** Registries speak JSON: a page comes from something in between that wants to be signed in to, or is down. */
function isPage(headers) {
    return /^\s*text\/html\b/i.test(headers.get('content-type') ?? '');
}
function describePage(host) {
    return { kind: 'unknown', why: 'unreachable', detail: (0,message/* say */.cv) `${host} answered with a page for people` };
}
function describeBusy(host, { status }) {
    return status === 429
        ? {
            kind: 'unknown',
            why: 'rate-limit',
            detail: (0,message/* say */.cv) `${host} refuses further requests for now (rate limit)`,
        }
        : { kind: 'unknown', why: 'unreachable', detail: (0,message/* say */.cv) `${host} answered with status ${status}` };
}
function describeDeadline(host) {
    return { kind: 'unknown', why: 'deadline', detail: (0,message/* say */.cv) `${host} did not answer in time` };
}
function describeBudget(host, requests) {
    const detail = (0,message/* say */.cv) `${host} was not asked, because ${requests} requests were sent already (${(0,message/* own */.ZV)('settings.registries.requests')})`;
    return { kind: 'unknown', why: 'budget', detail };
}
function describeFailure(host, error, perTry) {
    const detail = isTimeout(error)
        ? (0,message/* say */.cv) `${host} did not answer within ${Math.round(perTry / 1000)} seconds`
        : (0,message/* say */.cv) `${host} could not be reached${(0,message/* own */.ZV)(describeCause(error))}`;
    return { kind: 'unknown', why: 'unreachable', detail };
}
function isTimeout(error) {
    return error instanceof Error && error.name === 'TimeoutError';
}
/** The system's code, such as ENOTFOUND; nothing that a registry or a proxy wrote. */
function describeCause(error) {
    const cause = error instanceof Error ? error.cause : null;
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    return /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
}

;// CONCATENATED MODULE: ./lib/src/io/registry/look-up.js








/** How each question is answered. */
const LOOK_UPS = {
    manifest: (address, { library }) => library.findManifest(address),
    platforms: (address, { library }) => lookUpPlatforms(library, address),
    created: (address, { library, platforms }) => lookUpCreated(library, address, platforms),
    attachments: (address, { session, library, platforms }) => lookUpAttachments(session, library, address, platforms, 'presence'),
    provenance: (address, { session, library, platforms }) => lookUpAttachments(session, library, address, platforms, 'provenance'),
};
/** Asks registries, everything side by side; each question is answered, if only with why it could not be. */
async function lookUp(questions, access) {
    const { fetch, credentials, insecure, limits, platforms } = access;
    const session = openSession({ transport: openTransport(fetch, limits), credentials, insecure });
    const tools = { session, library: openLibrary(session), platforms };
    const answers = {
        manifest: new Map(),
        platforms: new Map(),
        created: new Map(),
        attachments: new Map(),
        provenance: new Map(),
    };
    const answer = async (about, address) => {
        answers[about].set((0,evidence_book/* writeAddress */.oz)(address), await survive(LOOK_UPS[about](address, tools)));
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
