"use strict";
exports.id = 948;
exports.ids = [948];
exports.modules = {

  90948:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  lookUpSignatures: () => (  lookUpSignatures)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/answer.js
var answer = __webpack_require__(8479);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signature.js
var signature = __webpack_require__(92379);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signer.js
var evidence_signer = __webpack_require__(86015);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
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
const UNSEEN = ['unreachable', 'rate-limit', 'deadline', 'budget', 'too-big'];
function isUnseen(gap) {
	return gap?.kind === 'unknown' && UNSEEN.includes(gap.why);
}
function weigh(gap) {
	if (gap === null)
		return 0;
	if (gap.kind === 'lie')
		return 4;
	if ((0,answer .S)(gap))
		return 3;
	return isUnseen(gap) ? 2 : 1;
}
function joinReadings(readings) {
	return readings.reduce((all, { found, refused, gap }) => ({
		found: [...all.found, ...found],
		refused: all.refused ?? refused,
		gap: weigh(gap) > weigh(all.gap) ? gap : all.gap,
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
	const [layer, ...others] = (0,descriptor .D)(content['layers']);
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
	const layers = (0,descriptor .D)(content['layers']).filter(({ mediaType }) => mediaType === simple_signing .Nj);
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
		const reason = (0,core_message .cv) `${host} has a signature of ${size} bytes, which the gate does not read`;
		return { ...NOTHING, refused: reason };
	}
	const blob = await library.readBlob({ ...address, name: digest }, most);
	if (blob.kind !== 'known')
		return readFailure(blob);
	return blob.value.length === size
		? blob.value
		: readFailure({ kind: 'lie', detail: (0,core_message .cv) `${host} gives another size for ${digest} in its manifest` });
}
function describeNotary() {
	const detail = (0,core_message .cv) `it is signed as the Notary Project does it, which the gate does not read`;
	return { kind: 'unknown', why: 'notary-not-read', detail };
}
function describeMany({ host }) {
	return (0,core_message .cv) `${host} has more signatures than the gate looks at, and it is none of the ${MOST_READ} newest`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/rate-limit.js
const LIMIT_HEADER = 'x-limit-lasts-until';
const UNKNOWN_END = 'unknown';
function isRateLimit({ status, header, message }) {
	if (status === 429)
		return true;
	if (status !== 403)
		return false;
	return ((header('retry-after') ?? null) !== null ||
		header('x-ratelimit-remaining') === '0' ||
		/rate limit/i.test(message));
}
function isSecondaryLimit(message) {
	return /secondary rate limit/i.test(message);
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/next-page.js
var next_page = __webpack_require__(60853);
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
	function readNone(repository) {
		const known = shown.get(repository) ?? askWhether(tools, repository);
		shown.set(repository, known);
		return known;
	}
	async function readRepository(repository, manifest) {
		const path = `${writePath(repository)}/attestations/${manifest.digest}`;
		const sent = await ask(tools, `${path}?per_page=${github_attestations_MOST_READ}`);
		if (sent.kind !== 'reply')
			return readFailure(sent);
		const { status, headers, body } = sent.reply;
		if (status === 404)
			return readNone(repository);
		if (status !== 200)
			return readFailure(describeRefusal(sent.reply, repository));
		shown.set(repository, Promise.resolve(NOTHING));
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
				return joinReadings(read);
		}
		if (attestations.length > github_attestations_MOST_READ || (0,next_page .W)(headers) !== null)
			read.push(readFailure(github_attestations_describeMany(repository)));
		return joinReadings(read);
	}
	return async (manifest) => joinReadings(await Promise.all(here.map((repository) => readRepository(repository, manifest))));
}
function writePath({ owner, name }) {
	return `repos/${owner}/${name}`;
}
async function askWhether(tools, repository) {
	const sent = await ask(tools, writePath(repository));
	if (sent.kind !== 'reply')
		return readFailure(sent);
	return sent.reply.status === 200 ? NOTHING : readFailure(describeRefusal(sent.reply, repository));
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
function describeRefusal({ from, status, headers, body }, repository) {
	const message = Buffer.from(body).toString('utf8');
	if (isRateLimit({ status, header: (name) => headers.get(name), message }))
		return {
			kind: 'unknown',
			why: 'rate-limit',
			detail: (0,core_message .cv) `${from} refuses further requests for now (rate limit)`,
		};
	if (status >= 400)
		return describeHidden(repository);
	return { kind: 'unknown', why: 'unreachable', detail: (0,core_message .cv) `${from} answered with status ${status}` };
}
function github_attestations_describeMany({ owner, name }) {
	const detail = (0,core_message .cv) `GitHub keeps more attestations of it in ${`${owner}/${name}`} than the gate looks at`;
	return { kind: 'unknown', why: 'too-big', detail };
}
function describeHidden({ owner, name }) {
	const detail = (0,core_message .cv) `GitHub does not show the attestations of ${`${owner}/${name}`} to the token of this run`;
	return { kind: 'unknown', why: 'no-credentials', detail };
}
function describeOdd({ github }) {
	const detail = (0,core_message .cv) `${new URL(github.api).host} answered with something that is not a list of attestations`;
	return { kind: 'unknown', why: 'unreachable', detail };
}
function describeStore({ github }, status) {
	const detail = (0,core_message .cv) `the store that ${new URL(github.api).host} names for its attestation answered with status ${status}`;
	return { kind: 'unknown', why: 'unreachable', detail };
}
function describeElsewhere() {
	const detail = (0,core_message .ZV)('GitHub keeps its attestation at an address that the gate does not ask');
	return { kind: 'unknown', why: 'not-published', detail };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/signature/trust.js + 2 modules
var signature_trust = __webpack_require__(66420);
;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/look-up.js











async function lookUpSignatures(tools, { demand, ...address }) {
	const { library, platforms, trustedRoot } = tools;
	const trust = (0,signature_trust .N)(trustedRoot);
	if (trust === null)
		return { kind: 'unknown', why: 'failure', detail: (0,core_message .ZV)('the trusted root cannot be used') };
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
	const attestations = (0,descriptor .D)(content['manifests']);
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
	const unseen = isUnseen(other.gap) ? other.gap : null;
	const elsewhere = other.gap === null || unseen !== null ? null : other.gap.detail;
	const gap = (0,answer .f)(known.gap, unseen);
	return { kind: 'known', value: { image: digest, parts, found, refused, gap, elsewhere } };
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