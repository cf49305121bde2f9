"use strict";
exports.id = 96;
exports.ids = [96];
exports.modules = {

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

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifact: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7836);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3882);



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
    const [file, another] = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .readDescriptors */ .D)(content['layers']);
    if (file === undefined || another !== undefined)
        return unusable('does not have exactly one file; push the policy alone');
    return readFile(library, address, file, maxBytes);
}
async function readFile(library, address, { digest, size }, maxBytes) {
    if (size > maxBytes)
        return unusable(`has ${size} bytes; a policy has at most ${maxBytes}`);
    const blob = await library.readBlob({ ...address, name: digest }, maxBytes);
    if (blob.kind !== 'known')
        return blob;
    return blob.value === null
        ? { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${address.host} names ${digest} and does not have it` }
        : known({ kind: 'file', bytes: blob.value });
}
/** Before the specification had a field for it, the type was that of the configuration. */
function readType({ artifactType, config, mediaType }) {
    const told = artifactType ?? (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .toObject */ .v)(config)?.['mediaType'] ?? mediaType;
    return typeof told === 'string' && /^[\w!#$&^.+/-]{1,200}$/.test(told) ? told : 'not given';
}
function unusable(reason) {
    return known({ kind: 'unusable', reason });
}
function known(value) {
    return { kind: 'known', value };
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
/* harmony export */   D: () => (/* binding */ readDescriptors),
/* harmony export */   q: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5190);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);


/** The descriptors in a list; anything else is left out. */
function readDescriptors(list) {
    return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}
function readDescriptor(value) {
    const { digest, mediaType, platform, annotations, artifactType, size } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .v)(value) ?? {};
    if (typeof digest !== 'string' || !(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .U)(digest))
        return null;
    return {
        digest,
        mediaType: typeof mediaType === 'string' ? mediaType : '',
        platform: readPlatform((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .v)(platform) ?? {}),
        annotations: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .toObject */ .v)(annotations) ?? {},
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

/***/ 3882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseObject),
/* harmony export */   v: () => (/* binding */ toObject)
/* harmony export */ });
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


/***/ })

};
;