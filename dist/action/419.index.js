"use strict";
exports.id = 419;
exports.ids = [419];
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

/***/ 6304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   kJ: () => (/* binding */ openQuestionBook),
/* harmony export */   rd: () => (/* binding */ addressTag),
/* harmony export */   uO: () => (/* binding */ findAnswer)
/* harmony export */ });
/* unused harmony export addressImage */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7836);

/** Nothing is known, because no request may be made. */
const OFFLINE = {
    find: () => ({
        kind: 'unknown',
        why: 'offline',
        detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('nothing is looked up without the network'),
    }),
};
const NOT_ASKED = {
    kind: 'unknown',
    why: 'not-asked',
    detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('it was not looked up'),
};
/** `isNamed`: whether the policy names a host, so that it may be asked. */
function openQuestionBook(isNamed) {
    const questions = new Map();
    const books = [];
    return {
        find(about, address) {
            if (!isNamed(address.host))
                return describeUnnamed(address.host);
            const key = writeKey(address);
            for (const answers of books) {
                const answer = answers[about].get(key);
                if (answer !== undefined)
                    return answer;
            }
            questions.set(`${about} ${key}`, { about, address });
            return NOT_ASKED;
        },
        takeQuestions() {
            const taken = [...questions.values()];
            questions.clear();
            return taken;
        },
        add: (answers) => books.push(answers),
    };
}
function describeUnnamed(host) {
    const detail = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${host} is not asked, because no entry of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('allow, evidence or mirrors')} names this registry`;
    return { kind: 'unknown', why: 'host-not-named', detail };
}
/** `registry.acme.com/base/app:2.4`, `\u2026@sha256:\u2026`: each address has one. */
function writeAddress({ host, path, name }) {
    return `${host}/${path}${name.includes(':') ? '@' : ':'}${name}`;
}
/** The same together with whose signatures are looked for. */
function writeKey(address) {
    const { demand } = address;
    return `${writeAddress(address)}${demand === undefined ? '' : ` ${JSON.stringify(demand)}`}`;
}
/** What is known of the image of a reference, by its digest if it has one. `demand`: whose signatures are looked for. */
function findAnswer(book, about, reference, demand) {
    const address = addressImage(reference);
    if (address === null)
        return NAMELESS;
    return book.find(about, demand === undefined ? address : { ...address, demand });
}
const NAMELESS = {
    kind: 'lie',
    detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('it has neither a tag nor a digest'),
};
function addressImage(reference) {
    return addressDigest(reference) ?? addressTag(reference);
}
function addressTag(reference) {
    return reference.tag === null ? null : { host: reference.host, path: reference.path, name: reference.tag };
}
function addressDigest(reference) {
    return reference.digest === null
        ? null
        : { host: reference.host, path: reference.path, name: reference.digest };
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

/***/ 3419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSigners: () => (/* binding */ describeSigners),
/* harmony export */   judgeSignature: () => (/* binding */ judgeSignature)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7836);
/* harmony import */ var _evidence_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2379);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8002);





/** So many names are told. */
const MOST_NAMED = 3;
/** Judges whether one of the demanded signers signed the image as a whole, or that of every platform. */
function judgeSignature(reference, demand, book) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)((0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .findAnswer */ .uO)(book, 'signatures', reference, demand), (signatures) => {
        if (signatures === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAbsence */ .Hw)(reference));
        const unsigned = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnsigned */ .h)(signatures, demand.anyOf);
        if (unsigned.length === 0)
            return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS;
        const lack = describeLack(signatures, demand.anyOf);
        const { gap, found, elsewhere } = signatures;
        if (gap === null)
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(elsewhere === null ? lack : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${lack}, and ${elsewhere}`);
        if (gap.kind === 'lie' || found.length === 0)
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(gap, () => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS);
        return { kind: 'unknown', reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${lack}, but ${gap.detail}` };
    });
}
/** Who of the demanded signers did sign; null: none, or that is not known. */
function describeSigners(reference, demand, book) {
    const answer = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .findAnswer */ .uO)(book, 'signatures', reference, demand);
    if (answer.kind !== 'known' || answer.value === 'absent')
        return null;
    const { anyOf } = demand;
    const good = answer.value.found.filter(({ signer }) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptsSigner */ .gR)(anyOf, signer));
    const names = good.map(({ signer }) => describeIdentity(signer));
    return names.length === 0 ? null : listNames(names, ' and ');
}
function describeLack(signatures, anyOf) {
    const { found, refused, parts } = signatures;
    const wanted = listNames(anyOf.map((each) => describeIdentity(each)), ' or ');
    const unsigned = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnsigned */ .h)(signatures, anyOf);
    const good = found.filter(({ signer }) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptsSigner */ .gR)(anyOf, signer));
    if (good.length > 0 && unsigned.length < parts.length) {
        const platforms = listNames(unsigned.map(({ platform }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(platform)), ', ');
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `its image for ${platforms} is not signed by ${wanted}`;
    }
    const others = found.filter(({ signer }) => !(0,_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptsSigner */ .gR)(anyOf, signer));
    if (others.length > 0) {
        const names = listNames(others.map(({ signer }) => describeSigner(signer, anyOf)), ' and ');
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is signed by ${names}, and not by ${wanted}`;
    }
    return refused === null
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is not signed by ${wanted}, or by anybody else`
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is not signed by ${wanted}: ${refused}`;
}
/** One that is demanded, or fits what is. */
function describeIdentity(signer) {
    if (signer.kind === 'key')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('the given key');
    const { subject, source, ref } = signer;
    const from = source === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` for ${source}`;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject}${from}${ref === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` at ${ref}`}`;
}
/** Who signed, with what it is in which that is not who was asked for. */
function describeSigner(signer, anyOf) {
    if (signer.kind === 'key')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('another key');
    const { subject, issuer, source, ref } = signer;
    const mismatches = anyOf.map((demanded) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .findMismatch */ ._n)(demanded, signer));
    const from = source === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('no repository') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(source);
    if (mismatches.includes('ref'))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject} for ${from} at ${ref === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('no branch or tag') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(ref)}`;
    if (mismatches.includes('source'))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject} for ${from}`;
    return mismatches.includes('issuer') ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject} as ${issuer} says` : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(subject);
}
function listNames(names, separator) {
    const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
    const told = distinct.slice(0, MOST_NAMED);
    const more = distinct.length - told.length;
    return more === 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .joinMessages */ .hw)(told, separator) : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .joinMessages */ .hw)(told, separator)} and ${more} more`;
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


/***/ })

};
;