"use strict";
exports.id = 7034;
exports.ids = [7034];
exports.modules = {

  72397:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cf: () => (  isRegistry),
	Im: () => (  runsPackages),
	MU: () => (  isRelease),
	OD: () => (  isOfRunner),
	Pv: () => (  withoutVersion),
	X$: () => (  logsIn),
	c1: () => (  listOrigins),
	g5: () => (  setsUpTools)
  });
  var _yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54932);
  var _action_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27842);


const setOf = (names) => new Set(names.trim().split(/\s+/));
const TOOLS = setOf(`
  pnpm/action-setup ruby/setup-ruby oven-sh/setup-bun denoland/setup-deno astral-sh/setup-uv dtolnay/rust-toolchain
  actions-rs/toolchain actions-rust-lang/setup-rust-toolchain taiki-e/install-action hashicorp/setup-terraform
  opentofu/setup-opentofu azure/setup-kubectl azure/setup-helm shivammathur/setup-php erlef/setup-beam
  gradle/actions/setup-gradle sigstore/cosign-installer google-github-actions/setup-gcloud subosito/flutter-action
  volta-cli/action crazy-max/ghaction-setup-docker step-security/harden-runner jlumbroso/free-disk-space
  aquasecurity/setup-trivy bufbuild/buf-setup-action extractions/setup-just arduino/setup-protoc arduino/setup-task
  depot/setup-action useblacksmith/setup-docker-builder ko-build/setup-ko imranismail/setup-kustomize
  microsoft/setup-msbuild r-lib/actions/setup-r julia-actions/setup-julia haskell-actions/setup
`);
const LOGINS = setOf(`
  aws-actions/configure-aws-credentials aws-actions/amazon-ecr-login google-github-actions/auth azure/login
  azure/docker-login redhat-actions/podman-login redhat-actions/oc-login
`);
const isOfRunner = (name) => OF_RUNNER.test(name);
const VERSION = /@(?:v?\d+(?:\.\d+){0,2}|[0-9a-f]{40})$/;
const isRelease = (uses) => VERSION.test(uses);
function withoutVersion(uses) {
	const at = uses.search(VERSION);
	return at !== -1 && isOfRunner((0,_action_name_js__WEBPACK_IMPORTED_MODULE_0__  .e)(uses)) ? uses.slice(0, at) : uses;
}
function setsUpTools(name) {
	return TOOLS.has(name);
}
function logsIn(name) {
	return LOGINS.has(name);
}
const ORIGIN = /mirror|url|registry|source|server|endpoint|host|download|manifest|jdk-?file|^dist|destination|dest$|run_|install|^tools?$|packages?$|plugins?$|extensions$|ini-|config|settings|scope|script|^args$|image/i;
const SAME = /version|(?<!bundler-)cache|token|password|user|(?:^|[-_])key|arch|components/i;
const OF_RUNNER = /^(?:actions|docker)\//;
const SETUP = /^(?:actions|docker)\/setup-/;
const OF_DOCKER = /^docker\//;
const LOCATION = /:\/\//;
const INSTALLING = /run_?install|pip-?install|bundler-cache|^packages?$|script/i;
function listOrigins(name, step) {
	if (!setsUpTools(name) && !SETUP.test(name))
		return [];
	const given = (0,_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Mc)((0,_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .C5)(step, 'with')).filter(({ key, value }) => {
		const text = (0,_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(value)?.value ?? '';
		if (LOCATION.test(text))
			return true;
		return ORIGIN.test(key) && !SAME.test(key) && !OF_DOCKER.test(name) && text !== 'false';
	});
	const variables = (0,_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Mc)((0,_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__  .C5)(step, 'env')).filter(({ key }) => VARIABLE.test(key));
	return [...given, ...variables];
}
const VARIABLE = /MIRROR|_DIST_|SERVER|REGISTRY|INDEX|PROXY|URL/i;
function isRegistry(key) {
	return /registry|^scope$|INDEX/i.test(key);
}
function runsPackages(origins) {
	return origins.some(({ key }) => INSTALLING.test(key));
}


  }),

  48455:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	V: () => (  onlyLooks)
  });
const LOOKING = new Set([
	'anchore/sbom-action',
	'anchore/scan-action',
	'aquasecurity/trivy-action',
	'azure/container-scan',
	'brpaz/hadolint-action',
	'bridgecrewio/checkov-action',
	'bufbuild/buf-lint-action',
	'checkmarx/kics-github-action',
	'crazy-max/ghaction-container-scan',
	'docker/scout-action',
	'erzz/dockle-action',
	'github/super-linter',
	'golangci/golangci-lint-action',
	'goodwithtech/dockle-action',
	'hadolint/hadolint-action',
	'hands-lab/dockle-action',
	'jbergstroem/hadolint-gh-action',
	'leanprover/lean-action',
	'lucacome/docker-image-update-checker',
	'oxsecurity/megalinter',
	'returntocorp/semgrep-action',
	'reviewdog/action-hadolint',
	'reviewdog/action-trivy',
	'scribe-security/action-bom',
	'scribe-security/action-verify',
	'semgrep/semgrep-action',
	'snyk/actions',
	'sonarsource/sonarcloud-github-action',
	'sonarsource/sonarqube-scan-action',
	'super-linter/super-linter',
	'sysdiglabs/scan-action',
]);
function onlyLooks(name) {
	return LOOKING.has(name.split('/', 2).join('/'));
}


  }),

  91624:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  splitExpressions),
	Y: () => (  parseExpression)
  });
  var _number_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83199);

const CONTEXT = /^[A-Za-z_][A-Za-z0-9_-]*/;
const DEREFERENCE = /^\s*\.\s*([A-Za-z_][A-Za-z0-9_-]*)|^\s*\[\s*(?:'((?:[^']|'')*)'|(\d+))\s*\]/;
const TEXT = /^'((?:[^']|'')*)'$/;
const NUMBER = /^[-+]?(?:\d|\.\d)[\w.+-]*$/;
function parseExpression(written) {
	const source = written.trim();
	const text = TEXT.exec(source)?.[1];
	if (text !== undefined)
		return { kind: 'literal', text: text.replaceAll("''", "'") };
	if (source === 'null')
		return { kind: 'literal', text: '' };
	if (source === 'true' || source === 'false')
		return { kind: 'literal', text: source };
	if (NUMBER.test(source)) {
		const number = (0,_number_text_js__WEBPACK_IMPORTED_MODULE_0__  .$J)(source);
		return Number.isNaN(number) ? null : { kind: 'literal', text: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(number) };
	}
	const context = CONTEXT.exec(source)?.[0];
	if (context === undefined)
		return null;
	const path = [];
	for (let rest = source.slice(context.length); rest !== '';) {
		const step = DEREFERENCE.exec(rest);
		if (step === null)
			return null;
		path.push(step[1] ?? step[2]?.replaceAll("''", "'") ?? numberText(step[3] ?? ''));
		rest = rest.slice(step[0].length).trimEnd();
	}
	return { kind: 'property', context: context.toLowerCase(), path };
}
function numberText(digits) {
	return digits === '' ? '' : (0,_number_text_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)((0,_number_text_js__WEBPACK_IMPORTED_MODULE_0__  .$J)(digits));
}
function splitExpressions(text) {
	const segments = [];
	let at = 0;
	for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', at)) {
		const end = findClose(text, start + 3);
		if (end === null)
			return null;
		if (start > at)
			segments.push({ start: at, end: start, expression: null });
		segments.push({ start, end, expression: text.slice(start + 3, end - 2) });
		at = end;
	}
	if (at < text.length || segments.length === 0)
		segments.push({ start: at, end: text.length, expression: null });
	return segments;
}
function findClose(text, from) {
	let inQuotes = false;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "'")
			inQuotes = !inQuotes;
		else if (!inQuotes && text[at] === '}' && text[at - 1] === '}')
			return at + 1;
	}
	return null;
}


  }),

  83199:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$J: () => (  parseNumber),
	R9: () => (  itemAt),
	ZV: () => (  formatNumber)
  });
const DIGITS = 15;
function formatNumber(value) {
	if (Number.isNaN(value))
		return 'NaN';
	if (!Number.isFinite(value))
		return value > 0 ? 'Infinity' : '-Infinity';
	if (value === 0)
		return '0';
	const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
	const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
	const power = Number(exponent);
	if (power >= DIGITS || power < -4)
		return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
	return plain(digits, power);
}
function plain(digits, power) {
	const sign = digits.startsWith('-') ? '-' : '';
	const figures = digits.replace(/[-.]/g, '');
	if (power < 0)
		return `${sign}0.${'0'.repeat(-power - 1)}${figures}`;
	const whole = figures.slice(0, power + 1).padEnd(power + 1, '0');
	const rest = figures.slice(power + 1);
	return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}
function itemAt(items, number) {
	return number >= 0 ? items[Math.floor(number)] : undefined;
}
function parseNumber(text) {
	const trimmed = text.trim();
	if (trimmed === '')
		return 0;
	if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(trimmed))
		return Number(trimmed);
	const radix = /^0x[0-9a-fA-F]+$/.test(trimmed) ? 16 : /^0o[0-7]+$/.test(trimmed) ? 8 : null;
	if (radix !== null) {
		const value = Number.parseInt(trimmed.slice(2), radix);
		return value <= 0xffffffff ? value | 0 : Number.NaN;
	}
	if (trimmed === 'Infinity')
		return Number.POSITIVE_INFINITY;
	return trimmed === '-Infinity' ? Number.NEGATIVE_INFINITY : Number.NaN;
}


  }),

  66141:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$b: () => (  MERGED),
	_d: () => (  readYamlTree),
	rC: () => (  TOO_MUCH)
  });
  var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90891);
  var _traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89312);
  var _unknown_texts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14994);
  var _yaml_core_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11240);
  var _yaml_lenient_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8627);
  var _yaml_parsed_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84612);
  var _yaml_simple_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97142);
  var _number_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83199);
  var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54932);









const MAX_NODES = 50_000;
const MAX_DEPTH = 100;
const TOO_MUCH = 'The workflows and actions that are not plain YAML are too long in all; the rest is not read';
const SEPARATOR = 'A text holds a Unicode line separator; remove it';
const MERGE = '<<';
const MERGED = 'The file has a merge key (<<), which GitHub refuses';
class Refused extends Error {
	at;
	isLimit;
	constructor(at, message, isLimit = false) {
		super(message);
		this.at = at;
		this.isLimit = isLimit;
	}
}
function readYamlTree(source, spend) {
	try {
		const simple = (0,_yaml_simple_yaml_js__WEBPACK_IMPORTED_MODULE_5__  .C)(source.text);
		const reader = new Reader(source);
		const root = reader.read(simple ?? parse(source.text, spend), 0);
		return { kind: 'read', root, merges: reader.merges };
	}
	catch (error) {
		if (error instanceof Refused)
			return { kind: 'refused', at: error.at, message: error.message, isLimit: error.isLimit };
		if (error instanceof RangeError)
			return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply', isLimit: true };
		throw error;
	}
}
function parse(text, spend) {
	const parsed = (0,_yaml_lenient_parser_js__WEBPACK_IMPORTED_MODULE_3__  .o)(text, OPTIONS, spend);
	if (parsed.kind !== 'read')
		throw new Refused(parsed.offset, describeRefusal(parsed), parsed.kind !== 'wrong');
	const [document, next] = parsed.documents;
	if (next !== undefined)
		throw new Refused(parsed.trace(next.range[0]), 'The YAML is wrong: there are several documents');
	return (0,_yaml_parsed_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .I)(document?.contents, {
		depth: MAX_DEPTH,
		trace: parsed.trace,
		readScalar({ value }, start, end) {
			const separator = text.slice(start, end).search(/[\u2028\u2029]/);
			if (separator !== -1)
				throw new Refused(start + separator, SEPARATOR, true);
			const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
			return { text: null, value: isPlain ? value : null };
		},
	});
}
function describeRefusal({ kind, message }) {
	switch (kind) {
		case 'too-much':
			return TOO_MUCH;
		case 'too-deep':
			return 'The YAML is nested too deeply';
		case 'mark':
			return 'A byte order mark begins this line; remove it';
		case 'doubtful':
		case 'wrong':
			return `The YAML is wrong: ${message.replace(/ closing (["'])quote/, ' closing quote ($1)')}`;
	}
}
const OPTIONS = {
	version: '1.2',
	schema: 'core',
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: 'silent',
};
class Reader {
	source;
	anchors = new Map();
	size = 0;
	merges = [];
	constructor(source) {
		this.source = source;
	}
	read(node, depth) {
		const at = node?.start ?? 0;
		this.count(1, at);
		if (depth > MAX_DEPTH)
			throw new Refused(at, 'The YAML is nested too deeply', true);
		if (node?.kind === 'alias') {
			const known = this.anchors.get(node.name);
			if (known === undefined)
				throw new Refused(at, `Nothing before this alias is called &${node.name}`);
			this.count(known.size, at);
			return known.tree;
		}
		const before = this.size;
		const tree = this.readNew(node, depth, at);
		const anchor = node?.anchor ?? null;
		if (anchor !== null)
			this.anchors.set(anchor, { tree, size: this.size - before + 1 });
		return tree;
	}
	readNew(node, depth, start) {
		if (node?.kind === 'map') {
			const keys = new Set();
			const entries = node.keys.map((key, index) => {
				const read = this.read(key, depth + 1);
				if (read.kind !== 'scalar')
					throw new Refused(start, 'A key is not a text');
				const name = read.text.value;
				if (keys.has(name.toLowerCase()))
					throw new Refused(read.start, `The key ${name} is there twice`);
				keys.add(name.toLowerCase());
				const value = this.read(node.values[index] ?? null, depth + 1);
				return { key: name, keyStart: key?.start ?? start, value };
			});
			return { kind: 'map', entries: this.merge(entries, keys), start };
		}
		if (node?.kind === 'list')
			return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), start };
		return this.readScalar(node, start);
	}
	merge(entries, keys) {
		if (!keys.has(MERGE))
			return entries;
		return entries.flatMap((entry) => {
			if (entry.key !== MERGE)
				return entry;
			this.merges.push(entry.keyStart);
			const merged = [entry.value, ...(0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__  .S3)(entry.value)].flatMap(_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__  .Mc);
			this.count(merged.length, entry.keyStart);
			return merged.filter(({ key }) => !keys.has(key.toLowerCase()) && keys.add(key.toLowerCase()));
		});
	}
	readScalar(node, start) {
		const value = node === null ? null : meaningOf(node);
		const end = node?.end ?? start;
		const text = scalarText(value);
		if (typeof value !== 'string' || node === null)
			return { kind: 'scalar', value, start, text: _traced_text_js__WEBPACK_IMPORTED_MODULE_1__  .N.made(text, this.source, start, end) };
		const style = node.style === 'block' ? 'plain' : node.style;
		const isBlock = node.style === 'block';
		const from = isBlock ? this.source.text.indexOf('\n', start) + 1 : style === 'plain' ? start : start + 1;
		const to = style === 'plain' ? end : end - 1;
		return {
			kind: 'scalar',
			value: text,
			start,
			text: _traced_text_js__WEBPACK_IMPORTED_MODULE_1__  .N.from(text, new _origin_js__WEBPACK_IMPORTED_MODULE_0__  .$(this.source, from, Math.max(from, to), text, style)),
		};
	}
	count(nodes, at) {
		this.size += nodes;
		if (this.size > MAX_NODES)
			throw new Refused(at, `The file holds more than ${MAX_NODES} values once its aliases are put in`, true);
	}
}
function meaningOf({ style, text, value }) {
	if (value !== undefined)
		return value;
	return style === 'plain' && text !== null ? (0,_yaml_core_schema_js__WEBPACK_IMPORTED_MODULE_2__  .G)(text) : text;
}
function scalarText(value) {
	if (typeof value === 'number')
		return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_7__  .ZV)(value);
	return value === null ? '' : (0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_8__  .zw)(String(value));
}


  }),

  8627:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => (  parseLeniently)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/bounded-parser.js

const MAX_DEPTH = 250;
const CHAIN = /(?:[-?:][ \t]+){200}/;
const errors = Error;
function parseDocuments(text, options, isOneAtLeast) {
	if (CHAIN.test(text))
		return null;
	const limit = errors.stackTraceLimit;
	errors.stackTraceLimit = 0;
	try {
		const tokens = [...new dist .iX().parse(text)];
		if (tokens.some(isTooDeep))
			return null;
		return [...new dist .Dk(options).compose(tokens, isOneAtLeast, text.length)];
	}
	catch (error) {
		if (error instanceof RangeError)
			return null;
		throw error;
	}
	finally {
		if (limit !== undefined)
			errors.stackTraceLimit = limit;
	}
}
function isTooDeep(root) {
	const open = [{ token: root, depth: 0 }];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const depth = next.depth + 1;
		if (depth > MAX_DEPTH)
			return true;
		for (const token of childrenOf(next.token))
			if (isCollection(token))
				open.push({ token, depth });
	}
	return false;
}
function isCollection({ type }) {
	return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}
function childrenOf(token) {
	if (token.type === 'document')
		return token.value === undefined ? [] : [token.value];
	if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection')
		return [];
	return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/indents.js
const SPACES = ' '.repeat(200);
class Indents {
	places = [];
	apply(text) {
		if (this.places.length === 0)
			return text;
		const parts = [];
		let from = 0;
		for (const place of this.places) {
			parts.push(text.slice(from, place), SPACES);
			from = place;
		}
		return parts.join('') + text.slice(from);
	}
	trace(offset) {
		let moved = offset;
		for (const place of this.places) {
			if (moved <= place)
				break;
			moved = Math.max(place, moved - SPACES.length);
		}
		return moved;
	}
	addAfter(text, offset) {
		let start = text.lastIndexOf('\n', offset - 1) + 1;
		if (text.slice(start, offset).trim() !== '') {
			start = text.indexOf('\n', offset) + 1;
			if (start === 0)
				return false;
		}
		for (;;) {
			const end = text.indexOf('\n', start);
			const line = text.slice(start, end === -1 ? text.length : end);
			if (!/^ *\r?$/.test(line))
				break;
			if (end === -1)
				return false;
			start = end + 1;
		}
		if (start === 0 ||
			/^(---|\.\.\.)(?=\s|$)/.test(text.slice(start, start + 4)) ||
			this.places.includes(start))
			return false;
		return this.add(start);
	}
	addBefore(text, sign, offset) {
		const at = text.indexOf(sign, offset);
		return at !== -1 && !this.places.includes(at) && this.add(at);
	}
	add(place) {
		this.places.push(place);
		this.places.sort((left, right) => left - right);
		return true;
	}
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/lenient-parser.js


const MAX_AGAIN = 1_000_000;
const MAX_TIMES = 20;
const ENDED_AGAIN = /(?<=^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)\.\.\.(?=\s|$)/g;
const COMMENT = /^Comments must be separated/;
function withoutRepeatedEnds(text) {
	for (let time = 0, before = text; time < 30; time++) {
		const after = before.replace(ENDED_AGAIN, '$1#..');
		if (after === before)
			return after;
		before = after;
	}
	return text;
}
function parseLeniently(text, options, spend, ignored = []) {
	const lines = withoutRepeatedEnds(text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n'));
	const mark = lines.indexOf('\n\ufeff');
	if (mark !== -1)
		return { kind: 'mark', offset: mark + 1, message: '' };
	const indents = new Indents();
	const trace = (offset) => indents.trace(offset);
	const times = Math.min(MAX_TIMES, Math.floor(MAX_AGAIN / (lines.length + 1)));
	for (let time = 0;; time++) {
		if (!spend(lines.length))
			return { kind: 'too-much', offset: 0, message: '' };
		const documents = parseDocuments(indents.apply(lines), { ...options, strict: false }, false);
		if (documents === null)
			return { kind: 'too-deep', offset: 0, message: '' };
		const errors = documents.flatMap(({ errors: all }) => all.filter(({ code }) => !ignored.includes(code)));
		const [first] = errors;
		if (first === undefined)
			return { kind: 'read', documents, trace };
		const cut = errors.find(({ message }) => /^(Missing closing ["']quote|Flow (map|sequence) )/.test(message));
		const isMended = (cut !== undefined && indents.addAfter(lines, trace(cut.pos[0]))) ||
			(COMMENT.test(first.message) && indents.addBefore(lines, '#', trace(first.pos[0])));
		if (isMended && time < times)
			continue;
		return { kind: kindOf(first, lines, trace), offset: trace(first.pos[0]), message: first.message };
	}
}
function kindOf({ code, pos }, text, trace) {
	if (code === 'RESOURCE_EXHAUSTION')
		return 'too-deep';
	const offset = trace(pos[0]);
	const beginsLine = offset === 0 || text[offset - 1] === '\n';
	return code === 'BAD_SCALAR_START' && /[@`%]/.test(text[offset] ?? '') && !beginsLine
		? 'wrong'
		: 'doubtful';
}


  }),

  84612:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	I: () => (  convertNode)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const STYLES = {
	PLAIN: 'plain',
	QUOTE_SINGLE: 'single',
	QUOTE_DOUBLE: 'double',
	BLOCK_LITERAL: 'block',
	BLOCK_FOLDED: 'block',
};
function convertNode(node, conversion, depth = 0) {
	const [start, end] = rangeOf(node, conversion);
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node))
		return { kind: 'alias', name: node.source, start, end };
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node)) {
		const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
		const props = { start, end, anchor: node.anchor ?? null, tag: node.tag ?? null };
		return { kind: 'scalar', style, ...conversion.readScalar(node, start, end), ...props };
	}
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
		return null;
	const props = { start, anchor: node.anchor ?? null, tag: node.tag ?? null };
	const isOpen = depth <= conversion.depth;
	const convert = (inner) => convertNode(inner, conversion, depth + 1);
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node)) {
		const items = isOpen ? node.items.map((item) => joinedText(convert(item), item, conversion)) : [];
		return { kind: 'list', items, ...props };
	}
	const items = isOpen ? node.items : [];
	const keys = items.map(({ key }) => joinColon(convert(key), conversion));
	return { kind: 'map', keys, values: items.map(({ value }) => convert(value)), ...props };
}
function joinColon(key, { joinsColon }) {
	if (key?.kind !== 'scalar' || key.style !== 'plain' || joinsColon?.(key.end) !== true)
		return key;
	return { ...key, text: `${key.text}:`, end: key.end + 1 };
}
function joinedText(item, parsed, conversion) {
	const isPair = item?.kind === 'map' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(parsed) && parsed.flow === true && item.keys.length === 1;
	const [key = null] = isPair ? item.keys : [];
	const isBare = key?.kind === 'scalar' && key.start === item?.start;
	return isBare && key.style === 'plain' && conversion.joinsColon?.(key.end - 1) === true ? key : item;
}
function rangeOf(node, { trace }) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .P3)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node))
		return [0, 0];
	const range = node.range;
	return range === undefined || range === null ? [0, 0] : [trace(range[0]), trace(range[1])];
}


  })

};
;