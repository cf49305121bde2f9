"use strict";
exports.id = 8037;
exports.ids = [8037];
exports.modules = {

  19967:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	readBaseline: () => (  readBaseline),
	readChange: () => (  readChange)
  });
  var _content_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49039);
  var _core_baseline_baseline_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
  var _core_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53312);
  var _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55222);
  var _core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10538);





function readBaseline(content) {
	if (content.kind === 'absent')
		return { found: null };
	if (content.kind === 'unusable')
		return refuse(content.reason);
	const { bytes, commit } = content;
	if (bytes.length > _core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__  .l)
		return refuse(`is larger than ${_core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__  .l} bytes`);
	let text;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return refuse('is not UTF-8 text');
	}
	const { baseline, problems } = (0,_core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__  .o)(_core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U, text);
	if (baseline === null)
		return { problems, text };
	const source = { source: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U, sha256: (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_3__  .C)(bytes), ...(commit === null ? {} : { commit }) };
	return { found: { baseline, text, source } };
}
function refuse(reason) {
	const message = `The baseline ${reason}, so nothing can be judged by it; commit it as a plain file, or remove it.`;
	return { problems: [{ file: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U, line: 0, column: 0, level: 'error', message }], text: '' };
}
function readChange(before, after) {
	const note = (message) => ({
		file: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U,
		line: 0,
		column: 0,
		level: 'warning',
		message,
		foreign: [],
		isProminent: true,
	});
	const result = readBaseline(after);
	if ('found' in result) {
		const change = (0,_core_baseline_baseline_change_js__WEBPACK_IMPORTED_MODULE_0__  .S)(before?.baseline ?? null, result.found?.baseline ?? null);
		const notes = (0,_core_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_4__  .u)(change).map(note);
		return { needsReview: notes.length > 0, change, notes };
	}
	const line = result.problems[0]?.line ?? 0;
	const place = line === 0 ? '' : ` (line ${line})`;
	const message = `This change leaves a baseline that cannot be read${place}: once it is merged, every check fails.`;
	return { needsReview: true, change: null, notes: [note(message)] };
}


  }),

  98037:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  changeBaseline: () => (  changeBaseline),
  refuseChange: () => (  refuseChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/baseline-file.js
var baseline_file = __webpack_require__(19967);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-change.js
var baseline_change = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-permission.js
var baseline_permission = __webpack_require__(86482);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/load-baseline.js + 1 modules
var load_baseline = __webpack_require__(10538);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/record-key.js
var record_key = __webpack_require__(55380);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/write-baseline.js
var write_baseline = __webpack_require__(90290);
;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/prune-baseline.js




function pruneBaseline(text, baseline, unused) {
	if (unused.length === 0)
		return text;
	const counts = new Map(unused.map(({ record, count }) => [record, record.count - count]));
	const left = baseline.files.map(({ file, findings }) => [
		file,
		findings.flatMap((record) => {
			const count = counts.get(record) ?? record.count;
			return count === 0 ? [] : [{ ...record, count }];
		}),
	]);
	const files = new Map(left.filter(([, records]) => records.length > 0));
	const cut = cutLines(text, baseline, counts);
	return isSame(cut, files) ? cut : (0,write_baseline .B9)({ expires: baseline.expires, files }, { text, baseline });
}
function cutLines(text, { files }, counts) {
	const items = listItems((0,dist .Tp)(text).get('files'));
	let result = text;
	for (const [index, { findings }] of [...files.entries()].toReversed()) {
		const item = items[index];
		const isGone = findings.every((record) => counts.get(record) === 0);
		if (isGone) {
			result = removeLines(result, item, true);
			continue;
		}
		const records = (0,dist .jh)(item) ? listItems(item.get('findings')) : [];
		for (const [at, record] of [...findings.entries()].toReversed()) {
			const count = counts.get(record);
			if (count === 0)
				result = removeLines(result, records[at]);
			else if (count !== undefined)
				result = changeCount(result, records[at], count);
		}
	}
	return result;
}
function listItems(list) {
	return (0,dist .oP)(list) ? list.items.map((item) => ((0,dist .jh)(item) ? item : undefined)) : [];
}
function removeLines(text, node, withGap = false) {
	if (node?.range == null)
		return text;
	const [from, valueEnd] = node.range;
	const line = text.lastIndexOf('\n', from - 1) + 1;
	const gap = withGap ? (/\n(\r?\n)$/.exec(text.slice(0, line))?.[1]?.length ?? 0) : 0;
	const start = line - gap;
	const last = text.slice(from, valueEnd).trimEnd().length + from;
	const end = text.indexOf('\n', last);
	return text.slice(0, start) + (end === -1 ? '' : text.slice(end + 1));
}
function changeCount(text, node, count) {
	if (node?.range == null)
		return text;
	const [from, to] = node.range;
	const written = text.slice(from, to);
	const short = count === 1 ? written.replace(/,\s*count:\s*\d+/, '') : written;
	return (text.slice(0, from) +
		(short === written ? written.replace(/(\bcount:\s*)\d+/, `$1${count}`) : short) +
		text.slice(to));
}
function isSame(text, files) {
	const { baseline } = (0,load_baseline .o)('', text);
	if (baseline === null)
		return false;
	const list = (entries) => JSON.stringify([...entries].map(([file, records]) => [
		file,
		records.map((record) => [(0,record_key .UT)(record), record.count]),
	]));
	return list(baseline.files.map(({ file, findings }) => [file, findings])) === list(files);
}

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/new-file.js
var new_file = __webpack_require__(12517);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output = __webpack_require__(15513);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/baseline/changed-baseline.js











function refuseChange({ baseline }, { policy, isOwn }, { found }) {
	if (baseline.kind === 'use')
		return null;
	const refusal = (0,baseline_permission .W)(policy, isOwn);
	if (baseline.kind === 'write' && refusal !== null)
		return (0,result .yK)(`A baseline would excuse nothing: ${refusal}`);
	if (baseline.kind === 'prune' && found === null)
		return (0,result .yK)(`There is no ${baseline_path .U} to remove anything from; --write-baseline makes one`);
	return null;
}
function changeBaseline(gate, { workspace: { root } }, { isOwn }, open, { baseline: option }) {
	if (option.kind === 'use' || gate.finish([]).verdict === 'error')
		return { value: open };
	const { text, unrecorded } = option.kind === 'prune' ? prune(gate, open) : record(gate, open.found, option.expires);
	const content = new TextEncoder().encode(text);
	const read = (0,baseline_file.readBaseline)({ kind: 'bytes', bytes: content, commit: null });
	if ('problems' in read || read.found === null)
		return (0,result .bE)(`The baseline would be wrong: ${'problems' in read ? (read.problems[0]?.message ?? '') : 'nothing is in it'}`);
	const unwritten = text === open.found?.text ? null : (0,new_file .S)(root, (0,external_node_path_.join)(root, baseline_path .U), text, { replace: true });
	if (unwritten !== null)
		return (0,result .bE)(`${baseline_path .U} cannot be written: ${unwritten.kind === 'outside' ? 'a folder above it is a link that leads out of the repository' : unwritten.reason}`);
	const { baseline, source } = read.found;
	const run = { baseline, source, isOwnPolicy: isOwn, change: null, isGone: () => false };
	const excused = gate.applyBaseline(run).findings.filter(({ recorded }) => recorded !== undefined);
	tell(open.found, read.found, excused.length);
	return {
		value: {
			run,
			notes: nameUnrecorded(unrecorded),
		},
	};
}
function record(gate, older, expires) {
	const { files, unrecorded } = (0,write_baseline .S9)(gate.finish([]).findings);
	const day = expires ?? older?.baseline.expires ?? null;
	return { text: (0,write_baseline .B9)({ expires: day, files }, older), unrecorded };
}
function prune(gate, { found, run }) {
	if (found === null || run === null)
		return { text: '', unrecorded: [] };
	const { unused } = gate.applyBaseline(run);
	return { text: pruneBaseline(found.text, found.baseline, unused), unrecorded: [] };
}
function tell(older, { baseline, text }, excused) {
	const findings = (0,terminal_style .pq)(excused, 'finding');
	const what = text === older?.text ? 'is as it was' : 'written';
	const { added, removed } = (0,baseline_change .S)(older?.baseline ?? baseline, baseline);
	const difference = [
		...(added === 0 ? [] : [`${added} added`]),
		...(removed === 0 ? [] : [`${removed} removed`]),
	];
	const change = difference.length === 0 ? '' : ` (${difference.join(', ')})`;
	(0,output .qE)(`${baseline_path .U} ${what}: ${findings} in ${(0,terminal_style .pq)(baseline.files.length, 'file')}${change}\n`);
}
function nameUnrecorded(findings) {
	return findings.map(({ file, rule, unknown }) => ({
		file,
		line: 0,
		column: 0,
		level: 'warning',
		message: unknown
			? `A finding of ${rule} is not recorded, because it could not be verified: write the baseline when the registry answers.`
			: `A finding of ${rule} about this file cannot be recorded, because its bytes are not known here; correct the file, or write an exception for its path.`,
	}));
}


  }),

  10538:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  MAX_BASELINE_SIZE),
  o: () => (  loadBaseline)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js + 1 modules
var yaml_source = __webpack_require__(20314);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/key-homes.js
var key_homes = __webpack_require__(86440);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/baseline-shape.js











const version = {
	read: (node, at) => (0,yaml_kind .jn)(node) && node.value === 1
		? 1
		: at.reject(node, `must be the number 1, not ${(0,yaml_node .WQ)(node)}; write version: 1`),
	toSchema: () => ({ const: 1 }),
	print: (number) => number,
	parts: [],
};
function wholeNumber(what) {
	return {
		read: (node, at) => {
			if ((0,yaml_node .Ob)(node))
				return undefined;
			const value = (0,yaml_kind .jn)(node) ? node.value : null;
			if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
				return value;
			return at.reject(node, `must be ${what}, not ${(0,yaml_node .WQ)(node)}`);
		},
		toSchema: () => ({ type: 'integer', minimum: 1 }),
		print: (number) => number,
		parts: [],
	};
}
function filled(what) {
	return (0,text_shape .Qq)({
		what,
		parse: (source) => (source === '' ? { error: `is empty; write ${what}` } : source),
		schema: { minLength: 1 },
	});
}
const baseline_shape_image = (0,text_shape .Qq)({
	what: 'an image such as docker.io/library/node:22',
	parse: (source) => {
		const reference = (0,image_reference .F2)(source);
		if ('error' in reference)
			return { error: 'is not an image; write one such as docker.io/library/node:22' };
		const whole = (0,image_reference .FH)(reference);
		return whole === source ? source : { error: `must be written in full; write ${whole}` };
	},
	schema: { minLength: 1, examples: ['docker.io/library/node:22'] },
});
const content = (0,text_shape .Qq)({
	what: 'a hash such as sha256:0123\u2026',
	parse: (source) => /^sha256:[0-9a-f]{64}$/.test(source) ? source : { error: 'is not sha256: and 64 digits from 0 to f' },
	schema: { pattern: '^sha256:[0-9a-f]{64}$' },
});
function checkSubject(values, node, at) {
	const { image, written, words, role, unneeded, build, line, content: hash, unnamed } = values;
	const subjects = [image, written, hash].filter((value) => value !== null).length;
	if (subjects > 1)
		at.reject(node, 'may have only one of the keys image, written and content');
	const isIncomplete = hash === null ? build !== null || line !== null : (build === null) === (line === null);
	if (isIncomplete && subjects < 2 && at.writes(['build', 'line', 'content']))
		at.reject(node, 'needs content with either line, for a file, or build');
	if (words !== null && subjects === 1 && hash !== null)
		at.reject(node, 'must not have words, because it is not about a name');
	if (unnamed !== null && build === null && subjects === 1)
		at.reject(node, 'must not have unnamed, because it is not about a build');
	if (unneeded === true && subjects === 1 && hash !== null)
		at.reject(node, 'must not have unneeded, because it is not about an image');
	if (subjects !== 1 || (hash === null) === (role !== null))
		return;
	if (hash !== null)
		at.reject(node, 'must not have a role, because it is not about an image');
	else if (!at.writes(['role']))
		at.reject(node, 'lacks the key "role"; write role: final');
}
const finding = (0,shape .GS)((0,struct_shape .w3)({
	image: (0,field .Z)(baseline_shape_image, 'The image that is pulled, in full.'),
	written: (0,field .Z)(filled('what the file says'), 'What the file says, where no image is known.'),
	rule: (0,field .Z)((0,text_shape .Yq)(rules .Iu, 'the name of a rule'), 'The rule that it breaks.', {
		required: 'rule: unapproved',
	}),
	role: (0,field .Z)((0,text_shape .Yq)(reading .g, 'a role'), 'What the image is for.'),
	unneeded: (0,field .Z)((0,text_shape .Jt)('whether it is in a stage that nothing needs'), 'It is in a stage that nothing needs: where something does, it is new.', { otherwise: false }),
	build: (0,field .Z)(filled('the name of a build'), 'A build of something that is not in the repository, or of a value that cannot be known.'),
	line: (0,field .Z)(wholeNumber('the number of a line'), 'The line, of a finding about the file itself.'),
	words: (0,field .Z)(content, 'The hash of what a name is made of, where an argument in it has no value.'),
	content: (0,field .Z)(content, 'The hash of the file and of what builds give it, or of all that is said of the build.'),
	unnamed: (0,field .Z)(content, 'The hash of all that is said of the build without its name: a build that is only renamed keeps it.'),
	count: (0,field .Z)(wholeNumber('a number from 1, which says how often'), 'How often the file has it.', {
		otherwise: 1,
	}),
}, {
	what: 'a finding',
	home: { inside: 'findings' },
	needs: [
		{
			oneOf: ['image', 'written', 'content'],
			otherwise: 'says nothing of what breaks the rule; write image: docker.io/library/node:22',
		},
	],
	check: checkSubject,
}));
const file = (0,shape .GS)((0,struct_shape .w3)({
	file: (0,field .Z)(filled('a path'), 'The file, from the root of the repository.', {
		required: 'file: api/Dockerfile',
	}),
	findings: (0,field .Z)((0,collection_shape .p_)(finding, { what: 'findings' }), 'What was found in it.', {
		required: 'findings: [\u2026]',
	}),
}, { what: 'a file with findings', home: { entryOf: 'files' } }));
const baselineShape = (0,struct_shape .w3)({
	version: (0,field .Z)(version, 'The version of this format.', {
		required: 'version: 1 as the first line',
		otherwise: 1,
	}),
	expires: (0,field .Z)(value_shapes .vd, 'The last day on which it excuses anything.'),
	files: (0,field .Z)((0,collection_shape .p_)(file, { what: 'files', mayBeEmpty: true, maxLength: 100_000 }), 'The files with findings.', {
		required: 'files: []',
		whenEmpty: 'write files: [] if nothing is recorded',
	}),
}, { what: 'a baseline', home: 'top' });

// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/record-key.js
var record_key = __webpack_require__(55380);
;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/load-baseline.js






const MAX_BASELINE_SIZE = 1_000_000;
const DOCUMENT = {
	noun: 'baseline',
	isGenerated: true,
	maxLength: MAX_BASELINE_SIZE,
	maxSigns: null,
	whenLong: 'fix what is easily fixed, or leave more to the policy, and write it again',
	beginning: '"version: 1" and "files: []"',
	keys: '"version: 1" and "files:"',
};
const HOMES = (0,key_homes .C)(baselineShape, DOCUMENT.noun);
function loadBaseline(path, source) {
	const document = new policy_document .W(path, source, DOCUMENT);
	const root = (0,yaml_source .W)(document);
	const read = root === null ? undefined : baselineShape.read(root, new shape .bs(document, HOMES));
	if (read !== undefined)
		reportRepeated(document, read);
	const isUsable = read !== undefined && !document.hasErrors;
	return {
		baseline: isUsable ? { expires: read.expires, files: read.files } : null,
		problems: document.listProblems(),
	};
}
function reportRepeated(document, { files }) {
	const names = new Map();
	for (const { file, place, findings } of files) {
		const line = names.get(file);
		if (line === undefined)
			names.set(file, place.line);
		else
			document.report(place, `"${place.key}" names a file that is in line ${line} too; write its findings in one place`);
		const keys = new Map();
		for (const finding of findings) {
			const key = (0,record_key .UT)(finding);
			const first = keys.get(key);
			if (first === undefined)
				keys.set(key, finding.place.line);
			else
				document.report(finding.place, `"${finding.place.key}" is in line ${first} too; remove one of them, or write count: 2 if the file has it twice`);
		}
	}
}


  })

};
;