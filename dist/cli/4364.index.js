"use strict";
exports.id = 4364;
exports.ids = [4364];
exports.modules = {

  34364:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runInventory: () => (  runInventory)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/age-verdict.js
var age_verdict = __webpack_require__(45798);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/attachment.js
var attachment = __webpack_require__(10912);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-verdict.js
var evidence_verdict = __webpack_require__(6764);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/facts/image-ends.js
var image_ends = __webpack_require__(19997);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
;// CONCATENATED MODULE: ./lib/untyped/src/core/inventory/inventory.js









function takeInventory(readings, judge) {
	const images = new Map();
	const unknown = [];
	for (const { file, images: uses, openBases = [] } of readings) {
		for (const use of [...uses, ...openBases]) {
			const { image, reference } = use.replacedBy ?? use;
			if (use.replacedBy !== null && (image === null || use.replacedBy.stage === true))
				continue;
			const place = toPlace(file, use);
			if (image === null || reference === null) {
				unknown.push({ ...place, written: use.written });
				continue;
			}
			const known = images.get(image) ?? { reference, places: [] };
			images.set(image, known);
			known.places.push(place);
		}
	}
	const items = [...images].map(([image, found]) => describeImage(image, found, judge));
	return {
		items: items.toSorted((one, other) => (0,text_order .n)(one.image, other.image)),
		unknown,
		unread: readings.flatMap(({ file, problem }) => (problem === null ? [] : [file])),
	};
}
function toPlace(file, { line, role, reachable, builds = [] }) {
	return { file, line, role, reachable, builds };
}
function describeImage(image, { reference, places }, judge) {
	const roles = new Set(places.map(({ role }) => role));
	const findEnds = (0,image_ends .O)(judge);
	const [first] = places;
	const { original } = (0,entry_match .uD)(judge.policy, reference, judge.endOfLife);
	return {
		image,
		reference,
		official: (0,official_images .Lc)(original),
		ends: first === undefined ? [] : findEnds(image, first.role, first.file),
		...lookUp(reference, judge),
		roles: reading .g.filter((role) => roles.has(role)),
		places,
	};
}
function lookUp(reference, { evidence = evidence_book .GS, today }) {
	const address = (0,evidence_book .O)(reference);
	if (address === null)
		return { digest: null, made: null, attached: null, gaps: [] };
	const manifest = evidence.find('manifest', address);
	const created = evidence.find('created', address);
	const attachments = evidence.find('attachments', address);
	const gaps = [manifest, created, attachments].flatMap((answer) => {
		if (answer.kind !== 'known')
			return [answer.detail];
		return answer.value === null || answer.value === 'absent' ? [(0,evidence_verdict .Hw)(reference)] : [];
	});
	return {
		digest: reference.digest ?? (manifest.kind === 'known' ? (manifest.value?.digest ?? null) : null),
		made: (0,age_verdict .v2)(reference, today, evidence),
		attached: attachments.kind !== 'known' || attachments.value === 'absent'
			? null
			: orderTypes(attachments.value.found.map(({ predicateType }) => predicateType)),
		gaps: gaps.filter(({ text }, index) => gaps.findIndex((gap) => gap.text === text) === index),
	};
}
function orderTypes(types) {
	const rank = (type) => ((0,attachment .Sg)(type) ? 0 : (0,attachment .WX)(type) ? 1 : 2);
	return [...new Set(types)].toSorted((one, other) => rank(one) - rank(other) || (0,text_order .n)(one, other));
}

// EXTERNAL MODULE: ./lib/untyped/src/evidence.js + 1 modules
var evidence = __webpack_require__(82741);
// EXTERNAL MODULE: ./lib/untyped/src/program.js
var program = __webpack_require__(71907);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/fingerprint.js
var fingerprint = __webpack_require__(12600);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/inventory/item-facts.js




function describeMade({ made }, today) {
	return made === null ? null : `${made}, ${(0,age_verdict .HB)(made, today)}`;
}
function describeEnd({ name, end, isRetired }, today) {
	if (isRetired === true)
		return `${name} is retired`;
	if (end === null)
		return `${name}, no end announced`;
	if (end === 'past')
		return `${name} has ended`;
	return end < today ? `${name} ended ${end}` : `${name} until ${end}`;
}
function describeRole({ role, reachable }) {
	return reachable ? role : `${role}, not built by default`;
}
function describeBuilds({ builds }, write) {
	const [first, ...others] = builds;
	if (first === undefined)
		return '';
	return `, built by ${write(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}
function nameAttachment(predicateType) {
	if ((0,attachment .Sg)(predicateType))
		return 'SBOM';
	if ((0,attachment .hi)(predicateType))
		return 'signature';
	return (0,attachment .WX)(predicateType) ? 'provenance' : predicateType;
}
function listAttached({ attached }) {
	return attached === null ? null : [...new Set(attached.map(nameAttachment))];
}
function listGaps({ items, }) {
	const found = new Map();
	for (const { gaps } of items)
		for (const reason of gaps) {
			const known = found.get(reason.text) ?? { reason, count: 0 };
			known.count += 1;
			found.set(reason.text, known);
		}
	return [...found.values()].toSorted((one, other) => other.count - one.count);
}
function summariseInventory({ inventory, isLookedUp }) {
	const { items, unknown, unread } = inventory;
	const official = items.filter((item) => item.official === 'yes').length;
	const pinned = items.filter(({ reference }) => reference.digest !== null).length;
	return [
		(0,message .ZV)(`${(0,terminal_style .pq)(items.length, 'image')}: ${official} official, ${pinned} written with a digest`),
		...(unknown.length === 0 ? [] : [(0,message .ZV)(`${(0,terminal_style .pq)(unknown.length, 'place')} whose image is not known`)]),
		...(unread.length === 0 ? [] : [(0,message .ZV)(`${(0,terminal_style .pq)(unread.length, 'file')} not read to the end`)]),
		...(isLookedUp ? [] : [(0,message .ZV)(NOT_LOOKED_UP)]),
	];
}
const NOT_LOOKED_UP = 'Registries were not asked, so digests of tags, ages and attachments are not known; --look-up asks those that the policy names';

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/inventory/cyclonedx.js



const ROOT = 'repository';
function* toCycloneDx(facts, program) {
	const { items, unknown, unread } = facts.inventory;
	const components = items.map((item) => (0,hostile_text .GF)(toComponent(item, facts)));
	yield `{ "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",\n`;
	yield `  "bomFormat": "CycloneDX",\n  "specVersion": "1.6",\n`;
	yield `  "serialNumber": ${(0,hostile_text .GF)(nameContent(components.join('\n')))},\n  "version": 1,\n`;
	yield `  "metadata": ${(0,hostile_text .GF)(describeRun(program))},\n`;
	yield `  "components": [${components.map((component) => `\n    ${component}`).join(',')}${components.length === 0 ? '' : '\n  '}],\n`;
	yield `  "dependencies": ${(0,hostile_text .GF)([{ ref: ROOT, dependsOn: items.map(({ image }) => image) }])}`;
	if (unknown.length + unread.length > 0)
		yield `,\n  "compositions": ${(0,hostile_text .GF)([{ aggregate: 'incomplete', dependencies: [ROOT] }])}`;
	yield ' }\n';
}
function describeRun({ version, home }) {
	const tool = {
		type: 'application',
		name: 'base-image-gate',
		version,
		externalReferences: [{ type: 'website', url: home }],
	};
	return {
		lifecycles: [{ phase: 'pre-build' }],
		tools: { components: [tool] },
		component: { type: 'application', 'bom-ref': ROOT, name: 'repository' },
	};
}
function toComponent(item, { today }) {
	const { image, reference, digest, places } = item;
	const { host, path, tag } = reference;
	const [, sha256 = null] = /^sha256:(.+)$/.exec(digest ?? '') ?? [];
	const [, sha512 = null] = /^sha512:(.+)$/.exec(digest ?? '') ?? [];
	const hashes = [
		...(sha256 === null ? [] : [{ alg: 'SHA-256', content: sha256 }]),
		...(sha512 === null ? [] : [{ alg: 'SHA-512', content: sha512 }]),
	];
	return {
		type: 'container',
		'bom-ref': image,
		name: `${host}/${path}`,
		version: tag ?? digest ?? '',
		...(hashes.length === 0 ? {} : { hashes }),
		purl: writePackageUrl(reference, digest),
		evidence: { occurrences: places.map(toOccurrence) },
		properties: listProperties(item, today),
	};
}
function toOccurrence(place) {
	const { file, line, builds } = place;
	const context = [
		describeRole(place),
		...builds.map(({ file: by, name }) => `built by ${name} in ${by}`),
	].join(', ');
	return {
		location: (0,hostile_text .lH)(file),
		...(line === 0 ? {} : { line }),
		additionalContext: (0,hostile_text .lH)(context),
	};
}
function listProperties({ roles, official, made, ends, attached }, today) {
	const property = (name) => (value) => ({ name: `base-image-gate:${name}`, value });
	return [
		...roles.map(property('role')),
		property('official')(official),
		...(made === null ? [] : [property('made')(made)]),
		...ends.map((end) => property('end-of-life')(describeEnd(end, today))),
		...(attached ?? []).map((type) => property('attached')(nameAttachment(type) === 'SBOM' ? `SBOM ${type}` : type)),
	];
}
function writePackageUrl({ host, path, tag }, digest) {
	const segments = path.split('/').map(encodeURIComponent);
	const name = segments.at(-1) ?? '';
	if (digest !== null) {
		const address = encodeURIComponent(`${host.toLowerCase()}/${path}`);
		const tagged = tag === null ? '' : `&tag=${encodeURIComponent(tag)}`;
		return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${address}${tagged}`;
	}
	const at = host === 'docker.io' ? '' : `?repository_url=${encodeURIComponent(host)}`;
	return `pkg:docker/${segments.join('/')}@${encodeURIComponent(tag ?? 'latest')}${at}`;
}
function nameContent(text) {
	const hex = (0,fingerprint .qj)(text) + (0,fingerprint .qj)(`${text} `);
	const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/inventory/inventory-markdown.js




const MAX_PLACES = 10;
const NOT_KNOWN = 'not known';
function* toInventoryMarkdown(facts) {
	const { inventory, isLookedUp } = facts;
	yield '| Image | Digest | Made | End of life | Official | Role | Used in | Attached |\n|---|---|---|---|---|---|---|---|\n';
	for (const item of inventory.items)
		yield renderRow(item, facts);
	for (const { written, ...place } of inventory.unknown)
		yield `| ${(0,hostile_text .cR)(written)}, ${NOT_KNOWN} | | | | | ${place.role} | ${renderPlace(place)} | |\n`;
	yield '\n';
	for (const file of inventory.unread)
		yield `- ${(0,hostile_text .cR)(file)} was not read to the end\n`;
	for (const { reason, count } of isLookedUp ? listGaps(inventory) : [])
		yield `- ${(0,terminal_style .pq)(count, 'image')}: ${(0,message_text .e4)(reason)}\n`;
	for (const line of summariseInventory(facts))
		yield `- ${(0,message_text .e4)(line)}\n`;
}
function renderRow(item, { today }) {
	const { image, digest, ends, official, roles, places } = item;
	const attached = listAttached(item);
	const shown = places.slice(0, MAX_PLACES).map(renderPlace);
	const more = places.length - shown.length;
	const cells = [
		(0,hostile_text .cR)(image),
		digest === null ? NOT_KNOWN : (0,hostile_text .cR)(digest),
		describeMade(item, today) ?? NOT_KNOWN,
		ends.map((end) => (0,hostile_text .cR)(describeEnd(end, today))).join('<br>'),
		official,
		roles.join(', '),
		[...shown, ...(more > 0 ? [`and ${(0,terminal_style .pq)(more, 'more place', 'more places')}`] : [])].join('<br>'),
		attached === null ? NOT_KNOWN : attached.map((name) => (0,hostile_text .cR)(name)).join('<br>') || 'nothing',
	];
	return `| ${cells.join(' | ')} |\n`;
}
function renderPlace(place) {
	const { file, line, reachable } = place;
	const by = describeBuilds(place, (build) => `${(0,hostile_text .cR)(build.name)} in ${(0,hostile_text .cR)(build.file)}`);
	return `${(0,hostile_text .cR)(line === 0 ? file : `${file}:${line}`)}${by}${reachable ? '' : ', not built by default'}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/inventory/inventory-terminal.js




const inventory_terminal_MAX_PLACES = 5;
function* renderInventoryList(facts, colors) {
	const style = (0,terminal_style .EG)(colors);
	const { inventory, isLookedUp } = facts;
	for (const item of inventory.items) {
		yield `${style.bold((0,hostile_text .Ul)(item.image))}\n`;
		const lines = describeItem(item, facts);
		for (const line of lines)
			yield `  ${line}\n`;
		yield* listPlaces(item.places, style);
		yield '\n';
	}
	for (const place of inventory.unknown)
		yield `${style.yellow('\u25b2')} ${writePlace(place)}: ${(0,hostile_text .Ul)((0,message_text .ol)(place.written))} is not known\n`;
	for (const file of inventory.unread)
		yield `${style.yellow('\u25b2')} ${(0,message_text .Jf)(file)}: not read to the end; run images to see why\n`;
	for (const { reason, count } of isLookedUp ? listGaps(inventory) : [])
		yield `${style.yellow('\u25b2')} ${(0,terminal_style .pq)(count, 'image')}: ${(0,message_text .ZT)(reason)}\n`;
	for (const line of summariseInventory(facts))
		yield `${(0,message_text .ZT)(line)}\n`;
}
const OFFICIAL = {
	yes: 'official image',
	formerly: 'former official image',
	no: 'not an official image',
};
function describeItem(item, { today, isLookedUp }) {
	const { official, reference, digest, ends } = item;
	const made = describeMade(item, today);
	const attached = listAttached(item);
	const kind = [OFFICIAL[official], item.roles.join(', ')];
	const registry = [
		...(digest === null || digest === reference.digest ? [] : [`now ${digest}`]),
		...(made === null ? [] : [`made ${made}`]),
		...(attached === null
			? []
			: [attached.length === 0 ? 'nothing attached' : `with ${attached.map(hostile_text .Ul).join(', ')}`]),
	];
	return [
		kind.join(' \u00b7 '),
		...(ends.length === 0 ? [] : [ends.map((end) => describeEnd(end, today)).join(' \u00b7 ')]),
		...(!isLookedUp || registry.length === 0 ? [] : [registry.join(' \u00b7 ')]),
	];
}
function* listPlaces(places, style) {
	for (const place of places.slice(0, inventory_terminal_MAX_PLACES))
		yield `  ${style.dim(writePlace(place))}\n`;
	const more = places.length - inventory_terminal_MAX_PLACES;
	if (more > 0)
		yield `  ${style.dim(`\u2026 and ${(0,terminal_style .pq)(more, 'more place', 'more places')}`)}\n`;
}
function writePlace(place) {
	const { file, line } = place;
	const by = describeBuilds(place, ({ name, file: where }) => `${(0,hostile_text .Ul)((0,message_text .ol)(name))} in ${(0,message_text .Jf)(where)}`);
	return `${(0,message_text .Jf)(file)}${line === 0 ? '' : `:${line}`} (${describeRole(place)})${by}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/files/image-readings.js
var image_readings = __webpack_require__(23637);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output_output = __webpack_require__(15513);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/progress.js
var output_progress = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __webpack_require__(26297);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/inventory.js













async function runInventory(options, checkout, line) {
	const read = await (0,image_readings .T)(options, checkout);
	if ('failure' in read)
		return read;
	const { policy, readings, unreadable } = read.value;
	const isLookedUp = !options.offline && (policy.evidence.length > 0 || line.options.has('look-up'));
	const inventory = await takeLookedUp(readings, policy, options.today, isLookedUp);
	const facts = { inventory, today: options.today, isLookedUp };
	const { output } = options;
	const written = (0,output_output .Rx)(render(readFormat(line), facts, output === null), output);
	if ('failure' in written)
		return written;
	if (output !== null) {
		const said = (0,output_output .Rx)([`${(0,terminal_style .pq)(inventory.items.length, 'image')}\n  list written to ${output}\n`], null);
		if ('failure' in said)
			return said;
	}
	return { value: unreadable > 0 ? 1 : 0 };
}
function readFormat({ options }) {
	return (options.get('format')?.at(-1) ?? 'terminal');
}
function render(format, facts, isHere) {
	switch (format) {
		case 'terminal':
			return renderInventoryList(facts, isHere && (0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env));
		case 'markdown':
			return toInventoryMarkdown(facts);
		case 'cyclonedx':
			return toCycloneDx(facts, program .RX);
	}
}
async function takeLookedUp(readings, policy, today, isLookedUp) {
	const judge = { policy, today, endOfLife: bundled_table .D };
	if (!isLookedUp)
		return takeInventory(readings, judge);
	const progress = (0,output_progress .m)((0,standard_streams .KD)('error'), process.env);
	progress.wait('Asking registries');
	return (0,evidence .NT)(policy, (0,evidence .cs)(process.env), async (evidence) => takeInventory(readings, { ...judge, evidence })).finally(progress.clear);
}


  }),

  12600:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	gT: () => (  openFingerprints),
	p9: () => (  listLastingParts),
	qj: () => (  hashText)
  });
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
function hashText(text) {
	let hash = OFFSET;
	for (let at = 0; at < text.length; at++)
		hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
	return hash.toString(16).padStart(16, '0');
}
function openFingerprints() {
	const seen = new Map();
	return (parts) => {
		const hash = hashText(JSON.stringify(parts));
		const occurrence = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, occurrence);
		return `${hash}:${occurrence}`;
	};
}
function listLastingParts({ rule, file, image, written, role, }) {
	return [rule, file, image ?? written, role];
}


  })

};
;