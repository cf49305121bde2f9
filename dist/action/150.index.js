"use strict";
exports.id = 150;
exports.ids = [150];
exports.modules = {

  64419:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D9: () => (  coversParts),
	U: () => (  liesInside),
	hQ: () => (  areDisjoint)
  });
  var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66634);
  var _host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87095);


function liesInside(inner, outers) {
	return inner.alternatives.every((parts) => outers.some((outer) => coversParts(outer, parts, 'allow')));
}
function coversParts(outer, inner, mode) {
	return outer.alternatives.some((parts) => covers(parts, inner, mode));
}
function covers(outer, inner, mode) {
	const [wide, narrow] = mode === 'deny' ? [outer.loose, inner.loose] : [outer, inner];
	return (coversHost(wide.host, narrow.host) &&
		(0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(wide.path.segments, narrow.path.segments, (glob, segment) => segment !== _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 && glob.matches(segment.source)) &&
		coversName(outer.tag, inner.tag) &&
		coversName(outer.digest, inner.digest));
}
function coversHost(outer, inner) {
	if (outer === null || inner === null)
		return outer === null;
	if (typeof inner === 'string')
		return (0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(outer, inner);
	return (typeof outer === 'object' &&
		outer.port === inner.port &&
		outer.labels.length === inner.labels.length &&
		outer.labels.every((label, index) => label === '*' || label === inner.labels[index]));
}
function coversName(outer, inner) {
	return outer === null || (inner !== null && outer.matches(inner.source));
}
function areDisjoint(one, other) {
	return one.alternatives.every((mine) => other.alternatives.every((theirs) => areHostsDisjoint(mine.host, theirs.host) || arePathsDisjoint(mine.path, theirs.path)));
}
function areHostsDisjoint(one, other) {
	if (one === null || other === null)
		return false;
	if (typeof one === 'string')
		return !(0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(other, one);
	if (typeof other === 'string')
		return !(0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(one, other);
	return (one.port !== other.port ||
		one.labels.length !== other.labels.length ||
		one.labels.some((label, index) => areNamesDisjoint(label, other.labels[index] ?? '*')));
}
const areNamesDisjoint = (one, other) => one !== '*' && other !== '*' && one !== other;
function arePathsDisjoint({ segments: mine }, { segments: theirs }) {
	for (let index = 0;; index++) {
		const one = mine[index];
		const other = theirs[index];
		if (one === _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 || other === _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4)
			return isTooShort(mine, theirs) || isTooShort(theirs, mine);
		if (one === undefined || other === undefined)
			return one !== other;
		if (one.literal !== null && !other.matches(one.literal))
			return true;
		if (other.literal !== null && !one.matches(other.literal))
			return true;
	}
}
function isTooShort(fixed, other) {
	return !fixed.includes(_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4) && fixed.length < other.filter((segment) => segment !== _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4).length;
}


  }),

  3150:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DN: () => (  REGISTRY_REQUESTS),
	Yq: () => (  registries),
	lw: () => (  REGISTRY_INHERITANCE),
	pr: () => (  REGISTRY_DEADLINE)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);
  var _image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87095);
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74944);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57298);
  var _shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28802);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35311);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76598);
  var _signer_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61106);








const REGISTRY_DEADLINE = 20;
const REGISTRY_REQUESTS = 200;
const host = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
	what: 'a registry such as registry.acme.com:5000',
	parse: (source) => {
		const parsed = (0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  .ic)(source);
		if (typeof parsed === 'string')
			return (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(parsed);
		return 'error' in parsed
			? parsed
			: { error: 'is a pattern; name each registry that is asked without encryption' };
	},
});
const seconds = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
	what: 'a number of seconds such as 20s',
	parse: (source) => {
		const digits = /^(\d{1,2})s$/.exec(source)?.[1];
		return digits === undefined || Number(digits) === 0 || Number(digits) > 60
			? { error: 'is not a number of seconds from 1s to 60s; write digits and an s: 20s' }
			: Number(digits);
	},
	print: (value) => `${value}s`,
	schema: { pattern: '^\\d{1,2}s$', description: 'Seconds, such as 20s.', examples: ['20s'] },
});
const path = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
	what: 'a file such as ./trusted-root.json',
	parse: (source) => {
		if (source.trim() === '' || source.length > 1000)
			return { error: 'is not a file; write one such as ./trusted-root.json' };
		if (/^\/|\\|:\/\/|\p{Cc}/u.test(source))
			return { error: 'is not a file of the repository; write ./FILE, or a path from its root' };
		return source.endsWith('/') ? { error: 'names a folder; name a file in it' } : source;
	},
	schema: { minLength: 1, examples: ['./trusted-root.json', '.github/trusted-root.jsonl'] },
});
const policies = (0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_3__  .w3)({
	'signed-by': (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(_signer_shape_js__WEBPACK_IMPORTED_MODULE_6__  .q, 'Who must have signed a policy that "extends" names by a tag; of a list, any of them.', { required: 'signed-by: { issuer: https://token.actions.githubusercontent.com, subject: \u2026 }' }),
}, { what: 'a map of who signs policies', home: { inside: '"policies" of "registries"' } });
const written = (0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_3__  .w3)({
	policies: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(policies, 'When "extends" may name a policy in a registry by a tag.'),
	'trusted-root': (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(path, "A file with the authorities and logs that signatures are verified with, in place of Sigstore's own: JSON, or JSON lines as gh attestation trusted-root prints them. ./ starts at this policy, anything else at the root of its repository."),
	insecure: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(host, { what: 'registries', distinct: true }), 'Registries that are asked over http, without encryption.', { otherwise: [] }),
	deadline: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(seconds, `How long a run may wait for registries. Default: ${REGISTRY_DEADLINE}s.`),
	requests: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)((0,_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .rD)({ what: 'a number of requests such as 200', from: 1, to: 10_000 }), `How many requests a run may send to registries. Default: ${REGISTRY_REQUESTS}.`),
}, { what: 'a map about registries', home: { inside: '"registries" under "settings"' } });
const registries = {
	...written,
	print: ({ policies: signed, trustedRoot, insecure, deadline, requests }) => written.print({
		policies: signed,
		trustedRoot,
		insecure,
		deadline: deadline ?? REGISTRY_DEADLINE,
		requests: requests ?? REGISTRY_REQUESTS,
	}),
};
const REGISTRY_INHERITANCE = {
	join: (above, written) => ({
		policies: written.policies,
		trustedRoot: above.trustedRoot,
		insecure: above.insecure,
		deadline: written.deadline ?? above.deadline,
		requests: written.requests ?? above.requests,
	}),
	findLoosenings: (written, above) => {
		const deadline = above.deadline ?? REGISTRY_DEADLINE;
		const requests = above.requests ?? REGISTRY_REQUESTS;
		const added = written.insecure.filter((name) => !above.insecure.includes(name));
		return [
			...(written.trustedRoot === null
				? []
				: [{ step: '.trusted-root', message: 'trusts other authorities; remove it' }]),
			...added.map((name) => ({
				step: '.insecure',
				message: `asks ${name} without encryption; remove it`,
			})),
			...(written.deadline !== null && written.deadline < deadline
				? [{ step: '.deadline', message: `gives up sooner; write ${deadline}s or more` }]
				: []),
			...(written.requests !== null && written.requests < requests
				? [{ step: '.requests', message: `asks less; write ${requests} or more` }]
				: []),
		];
	},
};


  }),

  61106:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  adviseOnSigners),
  q: () => (  signedBy)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 3 modules
var pattern_pattern = __webpack_require__(65828);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern-containment.js
var pattern_containment = __webpack_require__(64419);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/public-key-shape.js

const KINDS = [
	/^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE.{86}==$/,
	/^MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE.{128}$/,
	/^MCowBQYDK2VwAyEA.{43}=$/,
	/^MII[B-I][A-Za-z0-9+/]{2}ANBgkqhkiG9w0BAQEFAAOC/,
];
const EXAMPLE = 'write the file that cosign public-key or openssl prints, after "key: |"';
const publicKey = (0,text_shape .Qq)({
	what: 'a public key in PEM',
	parse: (source) => {
		const kind = /-----BEGIN ([A-Z ]+)-----/.exec(source)?.[1];
		if (kind === undefined)
			return { error: `is not a public key; ${EXAMPLE}` };
		if (kind.includes('PRIVATE'))
			return { error: 'is a private key, which is now known to everybody who reads this; replace the pair' };
		if (kind !== 'PUBLIC KEY')
			return { error: `is a ${kind.toLowerCase()}, not a public key; ${EXAMPLE}` };
		const body = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(source)?.[1];
		if (body === undefined)
			return { error: `is not one public key in order; ${EXAMPLE}` };
		const base64 = body.replace(/\s/g, '');
		if (!KINDS.some((form) => form.test(base64)))
			return { error: 'is not a key of P-256, P-384, Ed25519, or RSA with 2048 bits or more' };
		return `-----BEGIN PUBLIC KEY-----\n${base64.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PUBLIC KEY-----\n`;
	},
	schema: { pattern: '-----BEGIN PUBLIC KEY-----' },
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/signer-shape.js








const MAX_LENGTH = 2000;
const issuer = (0,text_shape .Qq)({
	what: 'an address such as https://token.actions.githubusercontent.com',
	parse: (source) => {
		if (/^https:\/\/[^/]*\*/.test(source))
			return { error: 'has a * in the host, but anybody can run a host; write it out' };
		return /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= MAX_LENGTH
			? source
			: {
				error: 'is not an address that begins with https://; write for example https://token.actions.githubusercontent.com',
			};
	},
	schema: { pattern: '^https://[^\\s/*]+(?:/\\S*)?$' },
});
const identity = (0,text_shape .Qq)({
	what: 'who signs, such as https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
	parse: (source) => {
		if (source.length > MAX_LENGTH)
			return { error: `is longer than ${MAX_LENGTH} characters` };
		if (/^\**$/.test(source.trim()))
			return { error: 'would accept any signer; write the workflow or the address that signs' };
		return /\s/.test(source)
			? { error: 'has a space in it, but an identity cannot; write it without' }
			: source;
	},
	schema: { minLength: 1, pattern: '^\\S*[^*\\s]\\S*$' },
});
const source = (0,text_shape .Qq)({
	what: 'a repository such as https://github.com/acme/app',
	parse: (written) => /^https:\/\/[^\s/*]+\/[^\s/*]\S*$/.test(written) && written.length <= MAX_LENGTH
		? written
		: {
			error: 'is not a repository; write its address with https:// and at least its owner, such as https://github.com/acme/app or https://github.com/acme/*',
		},
	schema: { pattern: '^https://[^\\s/*]+/[^\\s/*]\\S*$' },
});
const ref = (0,text_shape .Qq)({
	what: 'a branch or tag such as refs/tags/v*',
	parse: (written) => /^refs\/[^\s/*]+\/\S+$/.test(written) && written.length <= MAX_LENGTH
		? written
		: { error: 'is not a branch or tag in full; write refs/heads/main or refs/tags/v*' },
	schema: { pattern: '^refs/[^\\s/*]+/\\S+$' },
});
const ISSUER = 'issuer: https://token.actions.githubusercontent.com';
const SUBJECT = 'subject: https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*';
const written = (0,struct_shape .w3)({
	issuer: (0,field .Z)(issuer, 'Who vouches for the identity; * in the path matches any characters.'),
	subject: (0,field .Z)(identity, 'Whose signature counts; * matches any characters.'),
	source: (0,field .Z)(source, 'The repository whose workflow signed; * in the path matches any characters.'),
	ref: (0,field .Z)(ref, 'The branch or tag for which the workflow ran; * matches any characters.'),
	key: (0,field .Z)(publicKey, 'The public key that signs, in place of issuer and subject.'),
}, {
	what: 'a map of who signs',
	home: { inside: '"signed-by" of an entry of "evidence"' },
	aliases: {
		identity: 'subject',
		workflow: 'subject',
		repository: 'source',
		repo: 'source',
		branch: 'ref',
		tag: 'ref',
		'public-key': 'key',
	},
	needs: [
		{ oneOf: ['issuer', 'key'], otherwise: `lacks the key "issuer"; write ${ISSUER}, or a key` },
		{ oneOf: ['subject', 'key'], otherwise: `lacks the key "subject"; write ${SUBJECT}, or a key` },
	],
	check: (_, node, at) => {
		const others = ['issuer', 'subject', 'source', 'ref'].filter((name) => at.writes([name]));
		if (at.writes(['key']) && others.length > 0)
			at.reject(node, `has a key and ${others.join(', ')}; a key says all, so write one or the other`);
	},
});
const signer = (0,shape .pd)(written, ({ key, issuer: by, subject, source: from, ref: at }) => {
	if (key !== null)
		return { kind: 'key', key };
	return by === null || subject === null
		? undefined
		: { kind: 'identity', issuer: by, subject, source: from, ref: at };
}, (demanded) => demanded.kind === 'key'
	? { issuer: null, subject: null, source: null, ref: null, key: demanded.key }
	: { ...demanded, key: null });
const signers = (0,collection_shape .My)((0,shape .E8)('signer', signer), { what: 'signers', maxLength: 50 });
const signedBy = {
	...signers,
	print: (demanded) => {
		const [only, ...others] = demanded;
		return only === undefined || others.length > 0 ? signers.print(demanded) : signer.print(only);
	},
};
const UNSIGNED = [
	[
		'docker.io/library/**',
		"can never be met: Docker's official images are not signed; require sbom, digest and min-age of them instead",
	],
	[
		'public.ecr.aws/docker/library/**',
		"can never be met: Docker's official images are not signed; require sbom, digest and min-age of them instead",
	],
	[
		'mcr.microsoft.com/**',
		'is always unknown: Microsoft signs as the Notary Project does, which is not read; require digest and min-age instead',
	],
];
function adviseOnSigners(images) {
	const found = UNSIGNED.find(([source]) => {
		const pattern = (0,pattern_pattern .E)(source);
		return !('error' in pattern) && (0,pattern_containment .U)(images, [pattern]);
	});
	return found?.[1] ?? null;
}


  }),

  54597:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  toCamelCase)
  });
function toCamelCase(key) {
	return key.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


  }),

  57298:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  field)
  });
function field(shape, description, options = {}) {
	const presence = options.otherwise !== undefined ? 'defaulted' : options.required !== undefined ? 'required' : 'optional';
	return { ...options, shape, description, presence, otherwise: options.otherwise ?? null };
}


  }),

  28802:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Dh: () => (  keyed),
  sJ: () => (  listAbsent),
  w3: () => (  struct)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/camel-case.js
var camel_case = __webpack_require__(54597);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/own-value.js
var own_value = __webpack_require__(17227);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/unknown-key.js


function explainKey(key, value, map, names, { elsewhere = {}, aliases = {}, explain }, homes) {
	const place = (0,own_value .e)(elsewhere, key);
	if (place !== undefined)
		return { hint: `; ${place}`, meant: 'elsewhere' };
	const alias = (0,own_value .e)(aliases, key);
	if (alias !== undefined)
		return { hint: `; did you mean "${alias}"?`, meant: alias };
	const home = homes.get(key) ?? null;
	const near = (0,name_suggestion .SX)(key, names);
	if (home !== null && !(near !== null && isPluralOf(near, key)))
		return { hint: `; ${home}`, meant: 'elsewhere' };
	if (near !== null)
		return { hint: (0,name_suggestion .e2)(key, names), meant: near };
	return explain?.(key, value, map) ?? { hint: (0,name_suggestion .e2)(key, names), meant: null };
}
function isPluralOf(one, other) {
	return one === `${other}s` || other === `${one}s`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/struct-shape.js





function keyed(all, options) {
	const fields = new Map(Object.entries(all).filter(([, { notHere }]) => notHere === undefined));
	const names = [...fields.keys()];
	const strangers = Object.entries(all).flatMap(([name, { notHere }]) => notHere === undefined ? [] : [[name, notHere]]);
	const hints = { ...options, elsewhere: { ...options.elsewhere, ...Object.fromEntries(strangers) } };
	return {
		read: (node, at) => {
			if ((0,yaml_node .Ob)(node))
				return undefined;
			if (!(0,yaml_kind .jh)(node))
				return at.reject(node, describeMissingMap(node, names, options));
			const values = Object.fromEntries(Object.entries(all).map(([name, { otherwise }]) => [name, otherwise]));
			const written = new Set();
			const meant = [];
			for (const { key, value } of node.items) {
				if (!(0,yaml_kind .jn)(key))
					continue;
				const name = (0,yaml_node .YZ)(key);
				const known = fields.get(name);
				if (known === undefined)
					meant.push(rejectKey(key, at, explainKey(name, value, node, names, hints, at.homes)));
				else if (!written.has(name))
					values[name] = readField(known, key, value, at.at(name));
				written.add(name);
			}
			const missing = [...fields].filter(([name, { required }]) => required !== undefined && !written.has(name) && !meant.includes(name));
			if (missing.length > meant.filter((name) => name === null).length) {
				for (const [name, { required }] of missing)
					at.reject(node, `lacks the key "${name}"; write ${required ?? name}`);
			}
			for (const { oneOf, otherwise } of meant.length === 0 ? (options.needs ?? []) : []) {
				if (!at.writes(oneOf))
					at.reject(node, otherwise);
			}
			options.check?.(values, node, at);
			const isUseless = [...fields].some(([name, { presence }]) => presence === 'required' && values[name] === null);
			return isUseless ? undefined : values;
		},
		toSchema: (definitions) => toObjectSchema(fields, definitions),
		print: (value) => printFields(fields, value, options.printsDefaults ?? false),
		parts: [...fields.values()].map(({ shape }) => shape),
		keys: [...fields].map(([key, { home = null }]) => ({ key, home: options.home, words: home })),
	};
}
function struct(fields, options) {
	const { check, ...others } = options;
	const inCode = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [(0,camel_case .C)(key), value]));
	const written = keyed(fields, {
		...others,
		...(check === undefined
			? {}
			: { check: (values, node, at) => check(inCode(values), node, at) }),
	});
	return (0,shape .pd)(written, (values) => inCode(values), (values) => {
		const byName = values;
		const names = Object.keys(fields).map((key) => [key, byName[(0,camel_case .C)(key)]]);
		return Object.fromEntries(names);
	});
}
function listAbsent(fields) {
	const values = Object.entries(fields).map(([key, { otherwise }]) => [(0,camel_case .C)(key), otherwise]);
	return Object.fromEntries(values);
}
function readField(known, key, value, at) {
	const read = (0,shape .wK)(known.shape, key, value, at, known.whenEmpty ?? 'write one, or leave the key out');
	return read ?? known.otherwise;
}
function rejectKey(key, at, { hint, meant }) {
	const name = (0,yaml_node .YZ)(key);
	if (name === '<<')
		return 'elsewhere';
	const where = at.key === '' ? '' : ` in "${at.key}"`;
	at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${hint}`);
	return meant;
}
function describeMissingMap(node, names, { what }) {
	const [only = ''] = names;
	const value = (0,yaml_kind .jn)(node) && typeof node.value === 'string' ? node.value : null;
	const wrapped = names.length === 1 && value !== null ? `; write { ${only}: ${(0,yaml_node .hD)(value)} }` : '';
	const advice = (0,yaml_kind .oP)(node) ? '; write each as KEY: VALUE, without a dash' : wrapped;
	return `must be ${what} (keys: ${names.join(', ')}), not ${(0,yaml_node .WQ)(node)}${advice}`;
}
function toObjectSchema(fields, definitions) {
	const properties = [...fields].map(([name, { shape, description }]) => [
		name,
		{
			...shape.toSchema(definitions),
			description: typeof description === 'string' ? description : description(),
		},
	]);
	const required = [...fields].flatMap(([name, field]) => (field.required === undefined ? [] : [name]));
	return {
		type: 'object',
		properties: Object.fromEntries(properties),
		...(required.length === 0 ? {} : { required }),
		additionalProperties: false,
	};
}
function printFields(fields, values, printsDefaults) {
	const printed = [...fields].flatMap(([name, { shape, presence, otherwise, required }]) => {
		const value = values[name] ?? null;
		if (value === null)
			return [];
		const data = shape.print(value);
		const isUsual = presence === 'defaulted' && required === undefined && isSame(data, shape.print(otherwise));
		return data === null || (isUsual && !printsDefaults) ? [] : [[name, data]];
	});
	return Object.fromEntries(printed);
}
function isSame(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}


  })

};
;