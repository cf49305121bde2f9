"use strict";
exports.id = 96;
exports.ids = [96];
exports.modules = {

/***/ 39096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifact: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33882);


/** Reads an artifact of a type, as the OCI image specification describes them, with one file of at most so many bytes. */
async function readArtifact(library, address, type, maxBytes) {
    const manifest = await library.readManifest(address);
    if (manifest.kind !== 'known')
        return manifest;
    if (manifest.value === null)
        return known({ kind: 'absent' });
    const { content } = manifest.value;
    const found = readType(content);
    if (found !== type)
        return unusable(`is not a policy: its artifact type is ${found}, not ${type}`);
    const [file, another] = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .readDescriptors */ .DT)(content['layers']);
    if (file === undefined || another !== undefined)
        return unusable('does not have exactly one file; push the policy alone');
    return readFile(library, address, file, maxBytes);
}
async function readFile(library, address, { digest, size }, maxBytes) {
    if (size > maxBytes)
        return unusable(`has ${size} bytes; a policy has at most ${maxBytes}`);
    const blob = await library.readBlob({ ...address, name: digest }, maxBytes);
    return blob.kind === 'known' ? known({ kind: 'file', bytes: blob.value }) : blob;
}
/** Before the specification had a field for it, the type was that of the configuration. */
function readType({ artifactType, config, mediaType }) {
    const told = artifactType ?? (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .v)(config)?.['mediaType'] ?? mediaType;
    return typeof told === 'string' && /^[\w!#$&^.+/-]{1,200}$/.test(told) ? told : 'not given';
}
function unusable(reason) {
    return known({ kind: 'unusable', reason });
}
function known(value) {
    return { kind: 'known', value };
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


/***/ })

};
;