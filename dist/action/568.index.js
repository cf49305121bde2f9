"use strict";
exports.id = 568;
exports.ids = [568,875];
exports.modules = {

/***/ 912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ isSbom),
/* harmony export */   TS: () => (/* binding */ findBarePredicate),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   hi: () => (/* binding */ isSignature)
/* harmony export */ });
/** Types of files that are attached without a statement around them, and the predicates that they would be. */
const BARE_TYPES = new Map([
    ['application/spdx+json', 'https://spdx.dev/Document'],
    ['application/spdx', 'https://spdx.dev/Document'],
    ['text/spdx+json', 'https://spdx.dev/Document'],
    ['text/spdx', 'https://spdx.dev/Document'],
    ['application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
    ['application/vnd.cyclonedx+xml', 'https://cyclonedx.org/bom'],
    ['application/vnd.cyclonedx', 'https://cyclonedx.org/bom'],
]);
/** The predicate that a file of this type would be; null: none that is known. */
function findBarePredicate(type) {
    return BARE_TYPES.get(type.replace(/;.*$/s, '').trim().toLowerCase()) ?? null;
}
function isSbom(predicateType) {
    return /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/(?:bom|schema))(?:\/v?[\d.]+)?$/.test(predicateType);
}
function isProvenance(predicateType) {
    return /^https:\/\/slsa\.dev\/provenance\/v(?:0\.2|1)$/.test(predicateType);
}
/** What cosign 3 states of an image that it signs. */
function isSignature(predicateType) {
    return predicateType === 'https://sigstore.dev/cosign/sign/v1';
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Hw: () => (/* binding */ describeAbsence),
/* harmony export */   KL: () => (/* binding */ nameRepository),
/* harmony export */   ZS: () => (/* binding */ MET),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7836);


const MET = { kind: 'met' };
function fail(reason, use = null) {
    return { kind: 'failed', reason, use: use === null ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFamiliar */ .LF)(use) };
}
/** What is known is judged; a lie is a failure, and what is not known stays so. */
function settle(answer, judge) {
    switch (answer.kind) {
        case 'known':
            return judge(answer.value);
        case 'lie':
            return fail(answer.detail);
        case 'unknown':
            return { kind: 'unknown', reason: answer.detail };
    }
}
function describeAbsence(reference) {
    const repository = nameRepository(reference);
    return reference.digest === null
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${repository} has no tag ${reference.tag ?? ''}`
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no image with this digest is in ${repository}`;
}
function nameRepository(reference) {
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFamiliar */ .LF)({ ...reference, tag: null, digest: null });
}
/** Whether a platform of an index is the wanted one; without a variant any is good enough, as for a builder. */
function isPlatform(found, wanted) {
    return found === wanted || (wanted.split('/').length === 2 && found.startsWith(`${wanted}/`));
}


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listUntold)
/* harmony export */ });
/** The parts of which nothing is said; none: it is said of the whole image, or of each part. `told`: the digests of which it is. */
function listUntold({ image, parts }, told) {
    if (told.has(image))
        return [];
    const whole = [{ digest: image, platform: '' }];
    return (parts.length === 0 ? whole : parts).filter(({ digest }) => !told.has(digest));
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Without keys if it is not an object. */
function toObject(value) {
    return isObject(value) ? value : {};
}
/** Empty if it is not a list. */
function toList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 2379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findUnsigned)
/* harmony export */ });
/* harmony import */ var _image_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8440);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);


/** The parts without a signature of one of these signers; none: the whole image is signed by them. */
function findUnsigned({ found, ...whole }, anyOf) {
    const signed = new Set(found.filter(({ signer }) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptsSigner */ .gR)(anyOf, signer)).map(({ subject }) => subject));
    return (0,_image_part_js__WEBPACK_IMPORTED_MODULE_1__/* .listUntold */ .P)(whole, signed);
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ acceptsSigner),
  _n: () => (/* binding */ findMismatch),
  xW: () => (/* binding */ listRepositories)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/glob/text-glob.js
/** Whether a text as a whole matches a pattern in which `*` stands for any characters, also none. Takes no longer than both are long. */
function matchesText(pattern, text) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/statement.js
var statement = __webpack_require__(7220);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/signer.js


function findMismatch(demanded, signer) {
    if (demanded.kind === 'key') {
        if (signer.kind !== 'key')
            return 'kind';
        return signer.key === demanded.key ? null : 'key';
    }
    if (signer.kind !== 'identity')
        return 'kind';
    if (!matchesText(demanded.subject, signer.subject))
        return 'subject';
    if (!matchesText(demanded.issuer, signer.issuer))
        return 'issuer';
    if (demanded.source !== null && !isSource(demanded.source, signer.source))
        return 'source';
    return demanded.ref !== null && (signer.ref === null || !matchesText(demanded.ref, signer.ref))
        ? 'ref'
        : null;
}
/** Whether any of the demanded signers is this one. */
function acceptsSigner(anyOf, signer) {
    return anyOf.some((demanded) => findMismatch(demanded, signer) === null);
}
function isSource(demanded, source) {
    return source !== null && matchesText((0,statement/* simplifyRepository */.cI)(demanded), (0,statement/* simplifyRepository */.cI)(source));
}
const GITHUB_REPOSITORY = /^(https:\/\/[^/*]+)\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?(?:\/.*)?$/;
/**
 * The repositories in which GitHub may keep an attestation of one of these signers: the one whose workflow ran, else the one
 * that provenance has to name, else that of the workflow itself. A glob names none.
 */
function listRepositories(anyOf, provenance) {
    const named = anyOf.flatMap((signer) => {
        if (signer.kind === 'key')
            return [];
        const addresses = [signer.source, provenance, signer.subject];
        return addresses.flatMap((address) => readRepository(address ?? '') ?? []).slice(0, 1);
    });
    const key = ({ server, owner, name }) => `${server}/${owner}/${name}`.toLowerCase();
    return [...new Map(named.map((each) => [key(each), each])).values()];
}
function readRepository(address) {
    const [, server = '', owner = '', name = ''] = GITHUB_REPOSITORY.exec(address) ?? [];
    return server === '' || /^\.+$/.test(name) ? null : { server, owner, name };
}


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ simplifyRepository),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   rP: () => (/* binding */ listSources),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(912);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8795);


const TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];
/** Reads a statement; null if it is not one, or not about the digest. */
function readStatement(value, digest) {
    const { _type: type, predicateType, predicate, subject } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(value);
    if (!TYPES.includes(type) || typeof predicateType !== 'string')
        return null;
    const [algorithm = '', hex] = digest.split(':');
    const isAbout = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toList */ .st)(subject).some((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(each)['digest'])[algorithm] === hex);
    return isAbout ? { predicateType, predicate: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(predicate) } : null;
}
/**
 * The repositories that provenance of SLSA v0.2 or v1 names as what was built: where its configuration came from, the
 * workflow's repository, and what BuildKit found out about the folder that it was given.
 */
function listSources({ predicateType, predicate }) {
    if (!(0,_attachment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProvenance */ .WX)(predicateType))
        return [];
    const external = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(predicate['buildDefinition'])['externalParameters']);
    const old = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(predicate['invocation'])['configSource']);
    const metadata = [
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(predicate['metadata'])['https://mobyproject.org/buildkit@v1#metadata']),
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(predicate['runDetails'])['metadata'])['buildkit_metadata']),
    ];
    const configured = [
        old['uri'],
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(external['configSource'])['uri'],
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(external['workflow'])['repository'],
    ].filter(isText);
    // what was built from an address was not built from the folder in which the command was started
    const named = configured.length > 0 ? configured : metadata.map((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .vw)(each['vcs'])['source']);
    return [...new Set(named.filter(isText))];
}
/**
 * Whether two addresses mean the same repository: `git+https://github.com/acme/x@refs/tags/v1`,
 * `https://github.com/acme/x.git#main` and `git@github.com:acme/x.git` are https://github.com/acme/x.
 */
function isSameRepository(one, other) {
    return simplifyRepository(one) === simplifyRepository(other);
}
function simplifyRepository(address) {
    const plain = address
        .replace(/^git\+/, '')
        .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
        .replace(/[#?].*$/s, '')
        .replace(/@refs\/.*$/s, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const [, scheme = '', host = '', path = ''] = /^([a-z+]+:\/\/)([^/]*)(.*)$/is.exec(plain) ?? [];
    return host === '' ? plain : `${scheme.toLowerCase()}${host.toLowerCase()}${foldCase(host, path)}`;
}
/** GitHub's names are the same in any case of letters. */
function foldCase(host, path) {
    return host.toLowerCase() === 'github.com' ? path.toLowerCase() : path;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8795);

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.\d|\.v0\.\d\+json)$/;
/** Reads trusted roots of Sigstore: one as JSON, or several as JSON lines, as `gh attestation trusted-root` prints them. */
function readTrustedRoots(text) {
    const whole = parse(text);
    const values = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [];
    const roots = whole === undefined ? values.map(parse) : [whole];
    if (roots.length === 0)
        return { error: 'is empty' };
    const read = [];
    for (const root of roots) {
        if (root === undefined)
            return { error: 'is neither JSON nor JSON lines' };
        const wrong = findMistake(root);
        if (wrong !== null)
            return { error: wrong };
        read.push(root);
    }
    return { roots: read };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function findMistake(root) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root) || !MEDIA_TYPE.test(String(root['mediaType'])))
        return 'is not a trusted root of Sigstore (its mediaType is another one)';
    const lists = ['certificateAuthorities', 'tlogs', 'ctlogs', 'timestampAuthorities'];
    const odd = lists.find((name) => root[name] !== undefined && !Array.isArray(root[name]));
    if (odd !== undefined)
        return `has ${odd} that are not a list`;
    if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(root['certificateAuthorities']).length === 0)
        return 'has no certificateAuthorities';
    for (const name of ['tlogs', 'ctlogs']) {
        // without a beginning a log would be trusted for all times
        const endless = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(root[name]).some((log) => !hasStart((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toObject */ .vw)(log)['publicKey'])));
        if (endless)
            return `has ${name} without publicKey.validFor.start, which would be trusted for all times`;
    }
    for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
        const empty = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(root[name]).some((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toObject */ .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toObject */ .vw)(each)['certChain'])['certificates']).length === 0);
        if (empty)
            return `has ${name} without a certificate`;
    }
    return null;
}
function hasStart(key) {
    const { start } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .toObject */ .vw)(key['validFor']);
    return typeof start === 'string' && !Number.isNaN(Date.parse(start));
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkDigest)
/* harmony export */ });
const LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** What is wrong with a digest, in the words of github.com/opencontainers/go-digest; null if nothing is. */
function checkDigest(digest) {
    const colon = digest.indexOf(':');
    if (colon <= 0 || colon + 1 === digest.length)
        return 'invalid checksum digest format';
    const length = LENGTHS.get(digest.slice(0, colon));
    const encoded = digest.slice(colon + 1);
    if (length === undefined) {
        const known = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest);
        return known ? 'unsupported digest algorithm' : 'invalid checksum digest format';
    }
    if (encoded.length !== length)
        return 'invalid checksum digest length';
    return /^[a-f0-9]+$/.test(encoded) ? null : 'invalid checksum digest format';
}


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ findCopyFolder),
  KT: () => (/* binding */ findDockerHubName),
  G8: () => (/* binding */ listSpellings),
  jY: () => (/* binding */ loosenHost),
  f2: () => (/* binding */ normaliseHost),
  BD: () => (/* binding */ onDockerHub),
  kJ: () => (/* binding */ simplifyHost)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/host-address.js
/**
 * A host that is an IP address, in one spelling: `[2001:db8::1]` for `[2001:0DB8:0::1]`, and `10.0.0.5` for
 * `[::ffff:a00:5]` and what the C library takes for it (`10.5`, `0xa.0.0.5`). Any other name as it is.
 */
function simplifyAddress(name) {
    if (name.startsWith('['))
        return simplifyIpv6(name);
    return /^\d/.test(name) ? (readIpv4(name) ?? name) : name;
}
function simplifyIpv6(name) {
    const groups = readIpv6(name.slice(1, -1));
    if (groups === null)
        return name;
    const [high = 0, low = 0] = groups.slice(6);
    const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
    return isMapped ? writeIpv4(high * 0x10000 + low) : `[${writeIpv6(groups)}]`;
}
/** The eight groups; null if they are not. */
function readIpv6(text) {
    const [front = '', back, ...more] = text.split('::');
    if (more.length > 0)
        return null;
    const before = front === '' ? [] : front.split(':');
    const after = back === undefined || back === '' ? [] : back.split(':');
    const written = before.length + after.length;
    if (back === undefined ? written !== 8 : written > 7)
        return null;
    const groups = [...before, ...Array(8 - written).fill('0'), ...after];
    return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
        ? groups.map((group) => Number.parseInt(group, 16))
        : null;
}
/** As RFC 5952 has it: the first of the longest runs of zeros is left out. */
function writeIpv6(groups) {
    const text = groups.map((group) => group.toString(16)).join(':');
    const [run = ''] = (text.match(/\b0(?::0)+\b/g) ?? []).sort((one, other) => other.length - one.length);
    if (run === '')
        return text;
    const at = text.search(new RegExp(`\\b${run}\\b`));
    return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + run.length).replace(/^:/, '')}`;
}
/** `inet_aton`: up to four numbers, also octal and hexadecimal, the last of which fills the rest. */
function readIpv4(name) {
    const parts = name.split('.');
    const numbers = parts.map(readNumber);
    const last = numbers.pop() ?? Number.NaN;
    const fits = numbers.every((number) => number <= 255) && last < 256 ** (4 - numbers.length);
    if (parts.length > 4 || !fits)
        return null;
    return writeIpv4(numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last));
}
function readNumber(text) {
    if (/^0x[\da-f]+$/i.test(text))
        return Number.parseInt(text, 16);
    if (/^0[0-7]*$/.test(text))
        return Number.parseInt(text, 8);
    return /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
}
function writeIpv4(address) {
    return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/docker-hub.js

/** Other names of Docker Hub's own registry: the same machine, for approvals too. */
const ALIASES = new Set(['index.docker.io', 'registry-1.docker.io']);
/** Public copies of Docker Hub that need no declaration: host, and the folder in it. */
const PUBLIC_COPIES = [
    ['registry.hub.docker.com', ''],
    ['mirror.gcr.io', ''],
    ['public.ecr.aws', 'docker/'],
];
/** The host as approvals compare it: Docker Hub under one name, everything else as written. */
function normaliseHost(host) {
    return host.endsWith('docker.io') && ALIASES.has(host) ? 'docker.io' : host;
}
/** The same machine in one spelling: lower case, an address in its usual form, without the default port. */
function simplifyHost(host) {
    // Leading zeros of a port change nothing.
    const [, name = host, port = ''] = /^(\[.*\]|[^:]*)(?::0*(\d+))?$/.exec(host.toLowerCase()) ?? [];
    return simplifyAddress(name) + (port === '' || port === '443' ? '' : `:${port}`);
}
/** The host as denials compare it: capitals and an explicit default port reach the same machine. */
function loosenHost(host) {
    return normaliseHost(simplifyHost(host));
}
/**
 * The name on Docker Hub of what a reference pulls, whichever of Docker Hub's names or public copies it uses:
 * `Registry-1.docker.io:443/node` and `public.ecr.aws/docker/library/node` are docker.io/library/node. Null for every other
 * registry; mirrors that a policy declares are not known here.
 */
function findDockerHubName(reference) {
    const folder = findCopyFolder(reference.host, reference.path);
    return folder === null ? null : onDockerHub(reference, reference.path.slice(folder.length));
}
/** The folder that mirrors Docker Hub on a host, with a trailing slash, empty for the whole host; null if there is none. */
function findCopyFolder(host, path) {
    const plain = loosenHost(host);
    if (plain === 'docker.io')
        return '';
    const copy = PUBLIC_COPIES.find(([name, folder]) => plain === name && path.startsWith(folder));
    return copy === undefined ? null : copy[1];
}
/** A name of one segment is an official image: that is what Docker Hub and its copies serve for it. */
function onDockerHub(reference, path) {
    return { ...reference, host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
/** References never change, and each is compared with many patterns. */
const SPELLINGS = new WeakMap();
/** Every name under which a denial may match what a reference pulls, ignoring declared mirrors. */
function listSpellings(reference) {
    const known = SPELLINGS.get(reference);
    if (known !== undefined)
        return known;
    const plain = simplifyHost(reference.host);
    const written = plain === reference.host ? reference : { ...reference, host: plain };
    const host = normaliseHost(plain);
    const hub = findDockerHubName(reference);
    const spellings = [
        written,
        ...(host === plain ? [] : [{ ...reference, host }]),
        ...(hub === null || (hub.host === host && hub.path === reference.path) ? [] : [hub]),
    ];
    SPELLINGS.set(reference, spellings);
    return spellings;
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   LF: () => (/* binding */ formatFamiliar)
/* harmony export */ });
/* unused harmony export spellLike */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
/** Longer than any valid one; only the host has no limit of its own. */
const MAX_LENGTH = 65_536;
const HEX_64 = /^[a-f0-9]{64}$/;
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const INVALID = 'invalid reference format';
/**
 * Reads a reference as BuildKit does: `ParseNormalizedNamed` and `TagNameOnly` of github.com/distribution/reference
 * v0.6.0, whose messages `error` uses.
 */
function parseReference(text) {
    if (text.length > MAX_LENGTH)
        return { error: INVALID };
    if (HEX_64.test(text)) {
        return { error: `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings` };
    }
    const [host, remainder] = splitHost(text);
    const colon = remainder.indexOf(':');
    const remote = colon < 0 ? remainder : remainder.slice(0, colon);
    if (isUpper(remote))
        return { error: `${INVALID}: repository name (${remote}) must be lowercase` };
    return parseNormalized(`${host}/${remainder}`);
}
/** `splitDockerDomain` of normalize.go. */
function splitHost(text) {
    const slash = text.indexOf('/');
    if (slash < 0)
        return [DEFAULT_HOST, OFFICIAL + text];
    const first = text.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/.test(first) || isUpper(first);
    const host = !isHost || first === LEGACY_HOST ? DEFAULT_HOST : first;
    const remainder = isHost ? text.slice(slash + 1) : text;
    return [host, host === DEFAULT_HOST && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}
/** `Parse` of reference.go; the text has a host. */
function parseNormalized(text) {
    const parts = splitReference(text);
    if (parts === null) {
        // Go lowers character by character: `\u0130` to `i`.
        const lower = splitReference(text.replaceAll('\u0130', 'i').toLowerCase()) !== null;
        return { error: lower ? 'repository name must be lowercase' : INVALID };
    }
    const { name, slash, isHost, tag, digest } = parts;
    if (name.length - (isHost ? slash + 1 : 0) > MAX_PATH) {
        return { error: `repository name must not be more than ${MAX_PATH} characters` };
    }
    const error = digest === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDigest */ .H)(digest);
    if (error !== null)
        return { error };
    return {
        host: name.slice(0, slash),
        path: name.slice(slash + 1),
        tag: tag ?? (digest === null ? 'latest' : null),
        tagWritten: tag !== null,
        digest,
    };
}
/** `ReferenceRegexp`, part by part: only the digest follows an `@`, only a tag a `:` after the last slash. */
function splitReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? null : text.slice(at + 1);
    const tagged = at < 0 ? text : text.slice(0, at);
    const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
    const tag = colon < 0 ? null : tagged.slice(colon + 1);
    const name = colon < 0 ? tagged : tagged.slice(0, colon);
    if ((digest !== null && !DIGEST.test(digest)) || (tag !== null && !TAG.test(tag)))
        return null;
    const slash = name.indexOf('/');
    const host = name.slice(0, slash);
    const isHost = host === DEFAULT_HOST || HOST.test(host);
    return PATH.test(isHost ? name.slice(slash + 1) : name) ? { name, slash, isHost, tag, digest } : null;
}
/** Whether Go's `strings.ToLower` changes it; it also changes a byte that is not part of a character, here a lone surrogate. */
function isUpper(text) {
    return text.toLowerCase() !== text || /\p{Surrogate}/u.test(text);
}
/** The canonical form: `docker.io/library/node:22`, with tag, digest or both. */
function formatReference(reference) {
    return `${reference.host}/${reference.path}${formatSuffix(reference)}`;
}
/** As people write it: `node:22` for `docker.io/library/node:22`. */
function formatFamiliar(reference) {
    const { host, path } = reference;
    if (host !== DEFAULT_HOST)
        return formatReference(reference);
    const official = path.startsWith(OFFICIAL) && !path.includes('/', OFFICIAL.length);
    return (official ? path.slice(OFFICIAL.length) : path) + formatSuffix(reference);
}
/** An image in the spelling that a file uses: `node:22` where it says `node:18`, the whole name where it says that. */
function spellLike(written, image) {
    const [old, now] = [parseReference(written), parseReference(image)];
    if ('error' in old || 'error' in now || (!now.tagWritten && now.digest === null))
        return image;
    if (old.host !== DEFAULT_HOST || now.host !== DEFAULT_HOST)
        return image;
    return formatFamiliar(old).startsWith(written.split(/[:@]/, 1)[0] ?? '')
        ? formatFamiliar(now)
        : formatReference(now);
}
function formatSuffix({ tag, digest }) {
    return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hw: () => (/* binding */ joinMessages),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   wu: () => (/* binding */ cutMessage)
/* harmony export */ });
/**
 * Writes a message: the template is the gate's, a string inserted into it is foreign. Messages and numbers are inserted
 * as they are.
 */
function say(words, ...values) {
    return joinMessages(words.flatMap((word, index) => {
        const value = values[index];
        if (value === undefined)
            return [own(word)];
        return [
            own(word),
            typeof value === 'object' ? value : typeof value === 'number' ? own(String(value)) : quote(value),
        ];
    }));
}
/** Words of the gate itself, which no pull request or policy can choose. */
function own(text) {
    return { text, foreign: [] };
}
/** Foreign text. */
function quote(text) {
    return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}
function joinMessages(messages, separator = '') {
    const foreign = [];
    let text = '';
    for (const [index, message] of messages.entries()) {
        if (index > 0)
            text += separator;
        const at = text.length;
        for (const { start, end } of message.foreign)
            foreign.push({ start: at + start, end: at + end });
        text += message.text;
    }
    return { text, foreign };
}
/** A sentence after another one, which may lack its full stop. */
function joinSentences(one, other) {
    return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
/** The parts of a message in order; none is empty. */
function splitMessage({ text, foreign }) {
    const parts = [];
    let at = 0;
    for (const { start, end } of foreign) {
        parts.push({ text: text.slice(at, start), foreign: false }, { text: text.slice(start, end), foreign: true });
        at = end;
    }
    parts.push({ text: text.slice(at), foreign: false });
    return parts.filter((part) => part.text !== '');
}
/** A message without one part of it. */
function cutMessage(message, start, end) {
    const keep = (from, to) => ({
        text: message.text.slice(from, to),
        foreign: message.foreign.flatMap((span) => {
            const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
            return first < last ? [{ start: first - from, end: last - from }] : [];
        }),
    });
    return joinMessages([keep(0, start), keep(end, message.text.length)]);
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By text units, which is the same on every machine. */
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 9581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ readArtifactType),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   eS: () => (/* binding */ isSilent)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

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

/***/ 5190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hashAs),
/* harmony export */   U: () => (/* binding */ isDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readDescriptors),
/* harmony export */   qq: () => (/* binding */ readDescriptor),
/* harmony export */   s6: () => (/* binding */ chooseImages)
/* harmony export */ });
/* unused harmony export choosePlatforms */
/* harmony import */ var _core_evidence_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5190);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3882);



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

/***/ 7934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listParts)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);


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

/***/ 3882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseObject),
/* harmony export */   v: () => (/* binding */ toObject)
/* harmony export */ });
/* harmony import */ var _core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8795);

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

/***/ 8956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readCosignTag),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7836);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3882);



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

/***/ 1862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ isPublicName),
/* harmony export */   vK: () => (/* binding */ findRegistryAddress),
/* harmony export */   vi: () => (/* binding */ judgeRealm)
/* harmony export */ });
/* harmony import */ var _core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4685);

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