"use strict";
exports.id = 364;
exports.ids = [364,138];
exports.modules = {

  23637:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	T: () => (  readTypedImages)
  });
  var _core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40238);
  var _core_builds_judged_inline_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63107);
  var _core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88405);
  var _core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80071);
  var _core_text_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15865);
  var _optional_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23183);
  var _output_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1839);
  var _output_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26297);
  var _output_told_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36670);
  var _result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43065);
  var _chosen_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35241);
  var _dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62784);












async function readTypedImages(options, checkout) {
	const found = await (0,_optional_policy_js__WEBPACK_IMPORTED_MODULE_2__  .i)(checkout, options);
	if ('failure' in found)
		return found;
	const { policy, problems } = found.value;
	const chosen = await (0,_chosen_files_js__WEBPACK_IMPORTED_MODULE_5__  .P)(checkout, policy, options, { runImages: true });
	if ('failure' in chosen)
		return chosen;
	const read = await readImages(checkout, policy, chosen.value, options);
	if ('failure' in read)
		return read;
	(0,_output_told_problems_js__WEBPACK_IMPORTED_MODULE_4__  .s)([...problems, ...chosen.value.search.problems, ...chosen.value.notes]);
	return { value: { ...read.value, policy } };
}
async function readImages(checkout, policy, chosen, options) {
	const { search, builds } = chosen;
	const { named, inline, files, lost } = builds.judged;
	const readings = [];
	let unreadable = search.unreadable.length;
	const add = (file) => {
		if (file.bytes === undefined) {
			unreadable++;
			readings.push(describeUnreadable(file.path, file.unreadable));
			return;
		}
		const variants = (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(policy, options.build, file.path, named.get(file.path));
		readings.push({ file: file.path, ...(0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__  .h)(file.bytes, variants) });
	};
	const addInline = ({ head, inline: place, builds: told }) => {
		if (head.bytes === undefined || place === undefined)
			return;
		const found = (0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__  .h)(head.bytes, (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(policy, options.build, head.path, told));
		readings.push({ file: head.path, ...(0,_core_builds_judged_inline_places_js__WEBPACK_IMPORTED_MODULE_7__  ._)(place).moveReading(found) });
	};
	if (search.standardInput)
		add(await (0,_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_6__  .eG)(process.stdin));
	const failure = await (0,_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_6__  .Q2)(checkout.workspace, chosen, false, (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_8__  .m)((0,_output_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__  .KD)('error'), process.env), ({ head }) => add(head));
	if (failure !== null)
		return (0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .bE)(`The base revision could not be read: ${failure}`);
	for (const file of (0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_10__  .n)({ inline }))
		addInline(file);
	for (const { file, reading } of files)
		readings.push({ file, ...reading });
	for (const { path, reason } of [...search.unreadable, ...lost])
		readings.push(describeUnreadable(path, reason));
	readings.sort((one, other) => (0,_core_text_order_js__WEBPACK_IMPORTED_MODULE_11__  .n)(one.file, other.file));
	return { value: { readings, unreadable } };
}
const describeUnreadable = (file, reason) => ({
	file,
	stages: [],
	images: [],
	problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});


  }),

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
		isOfficial: (0,official_images .oR)(original),
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
	const official = items.filter(({ isOfficial }) => isOfficial).length;
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
function listProperties({ roles, isOfficial, made, ends, attached }, today) {
	const property = (name) => (value) => ({ name: `base-image-gate:${name}`, value });
	return [
		...roles.map(property('role')),
		property('official')(String(isOfficial)),
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
	const { image, digest, ends, isOfficial, roles, places } = item;
	const attached = listAttached(item);
	const shown = places.slice(0, MAX_PLACES).map(renderPlace);
	const more = places.length - shown.length;
	const cells = [
		(0,hostile_text .cR)(image),
		digest === null ? NOT_KNOWN : (0,hostile_text .cR)(digest),
		describeMade(item, today) ?? NOT_KNOWN,
		ends.map((end) => (0,hostile_text .cR)(describeEnd(end, today))).join('<br>'),
		isOfficial ? 'yes' : 'no',
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
function describeItem(item, { today, isLookedUp }) {
	const { isOfficial, reference, digest, ends } = item;
	const made = describeMade(item, today);
	const attached = listAttached(item);
	const kind = [isOfficial ? 'official image' : 'not an official image', item.roles.join(', ')];
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

  23183:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i: () => (  findPolicy)
  });
  var _core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81138);
  var _policy_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28273);
  var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18976);
  var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43065);




async function findPolicy(checkout, options) {
	const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_1__  .tX)(checkout, options);
	if ('value' in loaded)
		return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
	if (options.policy !== null || loaded.failure.exit === 3)
		return loaded;
	const { policy } = (0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.loadPolicy)([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
	if (policy === null)
		throw new Error('the default policy does not load');
	const isMissing = loaded.failure.advice.length > 0;
	const message = 'The policy is invalid, so its settings and builds are not used; run `base-image-gate policy` to see why';
	const problems = isMissing ? [] : [(0,_result_js__WEBPACK_IMPORTED_MODULE_2__  .H8)(message, 'warning', _policy_chain_js__WEBPACK_IMPORTED_MODULE_3__  .zj)];
	return { value: { policy, problems } };
}


  }),

  36670:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  tellProblems)
  });
  var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82621);
  var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49179);
  var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
  var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15513);
  var _standard_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26297);





function tellProblems(problems) {
	const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__  .E)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .KD)('error'), process.env);
	const context = {
		colors,
		width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__  .K)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .KD)('error')),
		readLine: () => null,
		base: null,
		failOn: 'block',
	};
	for (const problem of problems)
		(0,_output_js__WEBPACK_IMPORTED_MODULE_1__  .qE)((0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_0__  .y)(problem, { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__  .EG)(colors) }));
}


  }),

  81138:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => (  describePolicy),
  loadPolicy: () => (  loadPolicy),
  readExtends: () => (  readExtends),
  readPolicySigners: () => (  readPolicySigners),
  readTrustedRootPath: () => (  readTrustedRootPath)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/extended-policy.js
var extended_policy = __webpack_require__(71569);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-draft.js
var policy_draft = __webpack_require__(49043);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js + 11 modules
var policy_loading = __webpack_require__(52957);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js + 1 modules
var yaml_source = __webpack_require__(20314);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/policy-shape.js + 13 modules
var policy_shape = __webpack_require__(16404);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/describe-policy.js

function describePolicy(policy) {
	const { parent } = policy;
	const printed = print(policy);
	return parent === null ? printed : { ...printed, extends: describeParent(parent) };
}
function describeParent(parent) {
	const { allow, delegate } = print(parent);
	const above = parent.parent === null ? {} : { extends: describeParent(parent.parent) };
	return {
		policy: parent.place.file,
		...above,
		...(allow === undefined ? {} : { allow }),
		...(delegate === undefined ? {} : { delegate }),
	};
}
function print(policy) {
	return { ...policy_shape .S.print({ ...policy, version: 1 }) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/trusted-root-path.js



function readTrustedRootPath(source) {
	let node = (0,yaml_source .W)(new policy_document .W('', source));
	for (const key of ['settings', 'registries', 'trusted-root'])
		node = (0,yaml_kind .jh)(node) ? (0,yaml_kind .j)(node, key) : null;
	return (0,yaml_kind .jn)(node) && typeof node.value === 'string' ? node.value : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/load-policy.js







function loadPolicy(chain, options) {
	return (0,policy_loading .S)(chain, options, yaml_source .W);
}
function readPolicySigners(source) {
	const document = new policy_document .W('', source);
	const draft = (0,policy_draft .k)(document, yaml_source .W);
	return document.hasErrors ? null : (draft?.settings?.registries?.policies?.signedBy ?? null);
}
function readExtends(source) {
	return (0,extended_policy .G)(source) ? (0,extended_policy .B)((0,yaml_source .W)(new policy_document .W('', source))) : null;
}


  }),

  20314:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => (  parseYamlSource)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/source-limits.js
var source_limits = __webpack_require__(52503);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/yaml-error.js
const NOUN = '{noun}';
const ADVICE = {
	TAB_AS_INDENT: 'A tab indents this line; indent it with spaces',
	BAD_INDENT: 'This line is not indented like the ones that it belongs to',
	MULTIPLE_DOCS: `A second document begins here; a ${NOUN} is one document, so remove the line with --- or ...`,
	BAD_ALIAS: 'A * without quotes begins a YAML alias, and aliases are not allowed; for a pattern put quotes around it, as in "**"',
	ALIAS_PROPS: 'Anchors, aliases and tags are not allowed; write the value out',
	MULTIPLE_ANCHORS: 'Anchors are not allowed; write the value out where it is needed',
	MULTIPLE_TAGS: 'Tags (words that begin with !) are not allowed; put quotes around a text that begins with !',
	BLOCK_AS_IMPLICIT_KEY: 'A colon and a space begin a new key; put quotes around the whole text',
	MULTILINE_IMPLICIT_KEY: 'A colon is missing, or a text continues over several lines; put quotes around it',
	RESOURCE_EXHAUSTION: `Values are nested too deeply here; no ${NOUN} needs that`,
	KEY_OVER_1024_CHARS: 'This key is far too long; is a quote or a bracket missing before it?',
	BAD_DIRECTIVE: `Remove the line that begins with %; a ${NOUN} is always read as YAML 1.2`,
	BAD_DQ_ESCAPE: 'A backslash in double quotes begins an escape; use single quotes for a text with backslashes',
};
const ADVICE_BY_MESSAGE = [
	['Flow ', 'A [ or { is not closed before this line'],
	['Block scalar header', 'A text that begins with > or | needs quotes, as in ">=22 <27"'],
	['Sequence item without', ADVICE.BAD_INDENT ?? ''],
	['All ', ADVICE.BAD_INDENT ?? ''],
	['Missing closing', 'A quote opened here is never closed'],
	['Implicit map keys', 'A key needs a colon after it, for example allow: [docker.io/library/**]'],
	[
		'Unexpected scalar at node end',
		'Something follows a value that is already complete; put quotes around the whole text',
	],
	['Unexpected block-seq-ind', 'A list with dashes begins on the line after its key'],
];
function describeLine(text, offset) {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start, start + 1000).split('\n', 1);
	if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
		return {
			message: 'A merge conflict is not resolved here; choose one side and remove the lines that Git added',
			consequence: 'lines',
		};
	const [space] = /^ *([^\S \t\r])/.exec(line)?.slice(1) ?? [];
	if (space === undefined)
		return null;
	const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return {
		message: `U+${code}, which looks like a space, indents this line; indent it with plain spaces`,
		consequence: null,
	};
}
function describeYamlError({ code, message }, noun) {
	if (/ in YAML stream/.test(message)) {
		return {
			message: 'The lines before this one are a single value, so no key may follow; write them as "key: value", or begin each with #',
			consequence: 'end',
		};
	}
	const exact = ADVICE_BY_MESSAGE.find(([beginning]) => message.startsWith(beginning));
	const advice = exact?.[1] ?? ADVICE[code];
	if (advice !== undefined)
		return {
			message: advice.replace(NOUN, noun),
			consequence: code === 'MULTILINE_IMPLICIT_KEY' ? 'lines' : null,
		};
	if (code === 'BAD_SCALAR_START') {
		const character = /character (\S)/.exec(message)?.[1] ?? '@';
		return {
			message: `A text must not begin with ${character} here; put quotes around it, as in "@acme/web"`,
			consequence: null,
		};
	}
	const said = (message.split('\n', 1)[0] ?? '').replace(/\.$/, '');
	return {
		message: `This is not valid YAML (${said}); check that brackets and quotes are closed, and put quotes around a text that contains a special character`,
		consequence: 'other',
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js





function parseYamlSource(document) {
	const start = document.place(0, 'policy');
	const { noun, beginning, keys } = document.kind;
	const isTooLong = (0,source_limits .O)(document);
	if (isTooLong !== null) {
		document.report(start, isTooLong);
		return null;
	}
	const parsed = (0,dist .Tp)(document.text, {
		version: '1.2',
		schema: 'core',
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'error',
	});
	let usable = true;
	const lines = new Set();
	const kinds = new Set();
	for (const error of parsed.errors) {
		if (error.code === 'TAG_RESOLVE_FAILED')
			continue;
		usable &&= error.code === 'MULTIPLE_DOCS';
		const place = document.place(error.pos[0], 'policy');
		const { message, consequence } = describeLine(document.text, error.pos[0]) ?? describeYamlError(error, noun);
		const follows = lines.has(place.line) || (consequence !== null && kinds.has(consequence));
		if (!follows)
			document.report(place, message);
		lines.add(place.line);
		if (consequence !== null)
			kinds.add(consequence);
		if (error.code === 'RESOURCE_EXHAUSTION' || consequence === 'end')
			break;
	}
	if (parsed.directives.yaml.explicit === true || /^%/.test(document.text)) {
		document.report(start, `Remove the line that begins with %; a ${noun} is always read as YAML 1.2`);
		return null;
	}
	if (!checkTree(document, parsed.contents, lines))
		usable = false;
	if (!usable)
		return null;
	const root = parsed.contents;
	if ((0,yaml_kind .jh)(root))
		return root;
	const isEmpty = root === null || ((0,yaml_kind .jn)(root) && root.value === null);
	document.report(root?.range ? document.place(root.range[0], 'policy') : start, isEmpty
		? `The ${noun} is empty; begin with ${beginning}`
		: `A ${noun} consists of keys such as ${keys}, not of a single value or list`);
	return null;
}
function checkTree(document, root, told) {
	let isSound = true;
	const waiting = [{ node: root, depth: 0 }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { node, depth } = next;
		if (depth > source_limits .l) {
			const offset = (0,yaml_kind .jh)(node) || (0,yaml_kind .oP)(node) || (0,yaml_kind .jn)(node) ? (node.range?.[0] ?? 0) : 0;
			document.report(document.place(offset, 'policy'), `Values are nested more than ${source_limits .l} levels deep here; no ${document.kind.noun} needs that`);
			return false;
		}
		checkProperties(document, node, told);
		if ((0,yaml_kind .oP)(node)) {
			if (node.flow !== true && !node.items.every((item) => checkItem(document, item)))
				isSound = false;
			for (const item of node.items)
				waiting.push({ node: item, depth: depth + 1 });
		}
		if ((0,yaml_kind .jh)(node)) {
			checkKeys(document, node, told);
			for (const { value } of node.items)
				waiting.push({ node: value, depth: depth + 1 });
		}
	}
	return isSound;
}
function checkItem(document, item) {
	if (!(0,yaml_kind .jn)(item) || item.type !== 'PLAIN' || !item.range)
		return true;
	const [start, end] = item.range;
	const dash = document.text.slice(start, end).search(/(?<=\n[ \t]*)-[ \t]/);
	if (dash < 0)
		return true;
	const place = document.place(start + dash, 'policy');
	document.report(place, 'This dash is indented further than the one before it; put it below that one');
	return false;
}
function checkProperties(document, node, told) {
	if ((0,yaml_kind .Vj)(node)) {
		const place = document.place(node.range?.[0] ?? 0, 'policy');
		if (told.has(place.line))
			return;
		const text = `*${node.source}`.slice(0, 60);
		const message = `${text} without quotes is a YAML alias, and aliases are not allowed; for a pattern put quotes around it: "${text}"`;
		document.report(place, message);
	}
	else if ((0,yaml_kind .jn)(node) || (0,yaml_kind .jh)(node) || (0,yaml_kind .oP)(node)) {
		const place = document.place(node.range?.[0] ?? 0, 'policy');
		if (node.anchor !== undefined) {
			document.report(place, `Remove the anchor &${node.anchor.slice(0, 60)}; write the value out where it is needed`);
		}
		if (node.tag !== undefined) {
			document.report(place, 'Remove the tag that begins with !; put quotes around a text that begins with !');
		}
	}
}
function checkKeys(document, map, told) {
	const seen = new Map();
	for (const { key } of map.items) {
		const offset = (0,yaml_kind .jn)(key) || (0,yaml_kind .jh)(key) || (0,yaml_kind .oP)(key) || (0,yaml_kind .Vj)(key) ? (key.range?.[0] ?? 0) : 0;
		const place = document.place(offset, 'policy');
		checkProperties(document, key, told);
		if (!(0,yaml_kind .jn)(key)) {
			if (!(0,yaml_kind .Vj)(key))
				document.report(place, 'A key must be a plain word');
			continue;
		}
		const name = (0,yaml_node .YZ)(key);
		if (name === '<<') {
			document.report(place, 'Merge keys (<<) are not allowed; write the keys out where they are needed');
			continue;
		}
		const first = seen.get(name);
		if (first === undefined)
			seen.set(name, place.line);
		else
			document.report(place, `The key "${name.slice(0, 60)}" is repeated here, first in line ${first}; merge the two`);
	}
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