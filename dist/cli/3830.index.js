"use strict";
exports.id = 3830;
exports.ids = [3830];
exports.modules = {

  73830:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openHanded: () => (  openHanded)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/builds/build-files.js
var build_files = __webpack_require__(31495);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/source-text.js
var source_text = __webpack_require__(70398);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/actions/action-name.js
var action_name = __webpack_require__(27842);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/actions/known-actions.js
var known_actions = __webpack_require__(72397);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/actions/looking-actions.js
var looking_actions = __webpack_require__(48455);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/actions/read-actions.js
const READ_ACTIONS = [
	'docker/build-push-action',
	'depot/build-push-action',
	'useblacksmith/build-push-action',
	'docker/bake-action',
	'depot/bake-action',
	'docker/github-builder/.github/workflows/build.yml',
	'docker/github-builder/.github/workflows/bake.yml',
	'docker/github-builder-experimental/.github/workflows/build.yml',
	'docker/github-builder-experimental/.github/workflows/bake.yml',
	'redhat-actions/buildah-build',
	'int128/kaniko-action',
	'aevea/action-kaniko',
	'devcontainers/ci',
	'hoverkraft-tech/compose-action',
	'isbang/compose-action',
	'goreleaser/goreleaser-action',
	'actions/checkout',
	'actions/github-script',
];
const NAMES = new Set(READ_ACTIONS);
function isReadAction(name) {
	return NAMES.has(name);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/expression.js
var expression = __webpack_require__(91624);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/yaml/tree-reading.js
var tree_reading = __webpack_require__(66141);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/yaml/yaml-tree.js
var yaml_tree = __webpack_require__(54932);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/notes/named/handed-images.js










const OTHER_INPUT = /(?:^|[-_])(?:tags?|labels?|names?|services?|subjects?|containers?|runner|renovate|node|utility|test|title|body|message|msg|description|notes?|comment|text|summary|prompt|product|destination|dest|dst|target|output|outputs|push|url|uri)(?:$|[-_])|^images(?:$|[-_])|^image[-_]?refs?$/i;
const CACHE_INPUT = /cache/i;
const BASE_INPUT = /base(?!d|64)|from|parent|builder|runtime|upstream/i;
const IMAGE_INPUT = /ima?ge?s?(?:$|[^a-z])/i;
const OTHER_WORK = /scan|deploy|sign|attest|sbom|vex|trivy|grype|helm|k8s|kubernetes|kind|k3[ds]|lint|renovate|mirror|copy|retag|promot|vulnerab|provenance|slsa/;
const NO_IMAGE = /^(?:github\.com|gitlab\.com|bitbucket\.org|golang\.org|gopkg\.in)\//;
const MAX_PARSED = 512 * 1024;
function listFlowTexts(file, text) {
	if (!(0,build_files .Kr)(file) && !(0,build_files .vL)(file))
		return [];
	const source = new source_text .D(file, text);
	const read = (0,tree_reading ._d)(source, (characters) => characters <= MAX_PARSED);
	return read.kind === 'read' ? listTexts(read.root, { keys: [], uses: null, isSettled: false }, source) : [];
}
function openHanded(texts) {
	const known = new Map();
	return (image) => {
		const { file } = image;
		const flow = known.get(file) ?? listFlowTexts(file, texts.get(file) ?? '');
		known.set(file, flow);
		return findHanded(image, flow);
	};
}
function findHanded(image, texts) {
	const before = texts.filter(({ text, line }) => line <= image.line && text.includes(image.written));
	const last = Math.max(...before.map(({ line }) => line));
	const holding = before.filter(({ line }) => line === last);
	const inputs = holding.flatMap((each) => (each.uses === null ? listTakers(each, texts) : [each]));
	const input = inputs.find((each) => mayBeBase(image, each));
	if (input === undefined)
		return isSettled(holding) ? 'settled' : null;
	return (0,message .cv) `for the input ${(0,message .hD)(keyOf(input))} of ${(0,message .hD)((input.uses ?? '').replace(/@[^@]*$/, ''))}`;
}
const isSettled = (holding) => holding.length > 0 && holding.every((each) => each.isSettled || each.uses !== null);
function listTakers({ keys }, texts) {
	const place = keys.findLast((key) => /^(?:matrix|env|inputs)$/.test(key));
	if (place === undefined)
		return [];
	const names = new Set(keys.slice(keys.lastIndexOf(place) + 1).map((key) => key.toLowerCase()));
	return texts.filter(({ uses, text }) => uses !== null && listReferred(text, place).some((name) => names.has(name)));
}
function listReferred(text, context) {
	const expressions = ((0,expression .W)(text) ?? []).flatMap(({ expression }) => expression ?? []);
	const reference = new RegExp(String.raw `\b${context}((?:\s*(?:\.\s*|\[\s*')[\w-]+(?:'\s*\])?)+)`, 'gi');
	return expressions.flatMap((expression) => [...expression.matchAll(reference)].flatMap(([, path = '']) => path.toLowerCase().match(/[\w-]+/g) ?? []));
}
const keyOf = ({ keys }) => keys.at(-1) ?? '';
function mayBeBase({ written, reference, registry }, input) {
	const key = keyOf(input);
	if (CACHE_INPUT.test(key))
		return false;
	const isBase = BASE_INPUT.test(key);
	if (registry !== null)
		return isBase;
	if (NO_IMAGE.test(written) || /^[\w-]+(?:\.[\w-]+)+:\d+$/.test(written))
		return false;
	if (!isBase && (OTHER_INPUT.test(key) || OTHER_WORK.test((0,action_name .e)(input.uses ?? ''))))
		return false;
	return reference.tagWritten || reference.digest !== null || isBase || IMAGE_INPUT.test(key);
}
function listTexts(tree, around, source) {
	if (tree.kind === 'scalar')
		return [{ text: tree.text.value, line: source.lineAt(tree.start), ...around }];
	if (tree.kind === 'list')
		return (0,yaml_tree .S3)(tree).flatMap((item) => listTexts(item, around, source));
	const used = (0,yaml_tree .b6)((0,yaml_tree .C5)(tree, 'uses'))?.value ?? '';
	return (0,yaml_tree .Mc)(tree).flatMap(({ key, value }) => {
		const isInput = key === 'with' && used !== '';
		const uses = isInput && isUnread(used) ? used : around.uses;
		const isRun = /^(?:container|services)$/.test(key) && around.keys.at(-2) === 'jobs';
		const isSettled = around.isSettled || isRun || (isInput && !used.startsWith('./'));
		return listTexts(value, { keys: [...around.keys, key], uses, isSettled }, source);
	});
}
function isUnread(uses) {
	const name = (0,action_name .e)(uses);
	const isOther = [isReadAction, known_actions .OD, known_actions .g5, known_actions .X$, looking_actions .V].some((test) => test(name));
	return uses !== '' && !/^(?:\.|docker:)/.test(uses) && !isOther;
}


  })

};
;