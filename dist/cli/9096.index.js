"use strict";
exports.id = 9096;
exports.ids = [9096];
exports.modules = {

  39096:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	readArtifact: () => (  readArtifact)
  });
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33882);


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
	const [file, another] = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .D)(content['layers']);
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
function readType({ artifactType, config, mediaType }) {
	const told = artifactType ?? (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(config)?.['mediaType'] ?? mediaType;
	return typeof told === 'string' && /^[\w!#$&^.+/-]{1,200}$/.test(told) ? told : 'not given';
}
function unusable(reason) {
	return known({ kind: 'unusable', reason });
}
function known(value) {
	return { kind: 'known', value };
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
	D: () => (  readDescriptors),
	q: () => (  readDescriptor)
  });
  var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55190);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33882);


function readDescriptors(list) {
	return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}
function readDescriptor(value) {
	const { digest, mediaType, platform, annotations, artifactType, size } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(value) ?? {};
	if (typeof digest !== 'string' || !(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__  .U)(digest))
		return null;
	return {
		digest,
		mediaType: typeof mediaType === 'string' ? mediaType : '',
		platform: readPlatform((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(platform) ?? {}),
		annotations: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(annotations) ?? {},
		artifactType: typeof artifactType === 'string' ? artifactType : '',
		size: typeof size === 'number' ? size : 0,
	};
}
function readPlatform({ os, architecture, variant }) {
	if (typeof architecture !== 'string' || os === 'unknown')
		return null;
	return [
		typeof os === 'string' && os !== '' ? os : 'linux',
		architecture,
		...(typeof variant === 'string' && variant !== '' ? [variant] : []),
	].join('/');
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


  })

};
;