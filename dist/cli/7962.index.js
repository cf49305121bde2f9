"use strict";
exports.id = 7962;
exports.ids = [7962];
exports.modules = {

  14574:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	d: () => (  TARGETS),
	l: () => (  EXPORT)
  });
const TARGETS = ['rego', 'buildkit'];
const EXPORT = {
	usage: 'export --to rego|buildkit',
	summary: 'write the same policy for the build: Dockerfile.rego of buildx, or a source policy of BuildKit',
	options: ['to', 'tests', 'partial', 'policy', 'path', 'output', 'today', 'offline', 'help'],
	operands: { least: 0, most: 0 },
	notes: [
		'What a build cannot be held to is listed on standard error and in the file. If that would let a build pass that a check',
		'blocks, nothing is written without --partial, and the exit status is 2.',
	],
	examples: [
		['export --to rego --output Dockerfile.rego', 'buildx 0.31 and newer picks it up next to the Dockerfile'],
		['export --to rego --tests --output Dockerfile_test.rego', 'what buildx policy test runs'],
		['export --to buildkit --output source-policy.json', 'for EXPERIMENTAL_BUILDKIT_SOURCE_POLICY'],
		['export --to rego --path api/Dockerfile --partial', 'for one file, with what can be expressed'],
	],
};


  }),

  97962:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Lo: () => (  COMMANDS),
  nZ: () => (  COMMAND_NAMES),
  Ip: () => (  commandRule),
  ZH: () => (  listChoices)
});

;// CONCATENATED MODULE: ./lib/untyped/src/cli/completion/completion-rule.js
const SHELLS = ['bash', 'zsh', 'fish'];
const COMPLETION = {
	usage: 'completion SHELL',
	summary: 'print what bash, zsh or fish needs to complete command lines',
	options: ['help'],
	operands: { least: 1, most: 1, choices: SHELLS },
	notes: [
		'SHELL is bash, zsh or fish. It prints a script of that shell, which reads nothing of the repository.',
	],
	examples: [
		['completion bash > ~/.local/share/bash-completion/completions/base-image-gate', 'for bash'],
		['completion zsh > ~/.zsh/completions/_base-image-gate', 'for zsh, in a folder of fpath'],
		['completion fish > ~/.config/fish/completions/base-image-gate.fish', 'for fish'],
	],
};

;// CONCATENATED MODULE: ./lib/untyped/src/cli/explain/explain-rule.js
const EXPLAIN_FORMATS = ['terminal', 'json'];
const EXPLAIN = {
	usage: 'explain REFERENCE|FILE:LINE',
	summary: 'how the policy judges one reference, step by step, and which line of it decides',
	options: ['policy', 'role', 'path', 'format', 'today', 'offline', 'scan-report', 'help'],
	choices: { format: EXPLAIN_FORMATS },
	operands: { least: 1, most: 1 },
	notes: [
		'FILE:LINE, or FILE:LINE:COLUMN, is a line of a Dockerfile, or of a compose, bake, workflow, devcontainer or GoReleaser file.',
		'The exit status is 1 if the reference would block.',
	],
	examples: [
		['explain node:22-alpine', 'as the base of the final stage'],
		['explain --role build --path api/Dockerfile golang:1.26', 'as the base of a build stage of one file'],
		['explain api/Dockerfile:3', 'what is written there, as it is built'],
		['explain compose.yaml:7', 'what the Dockerfiles make of a value that is given there'],
	],
};

// EXTERNAL MODULE: ./lib/untyped/src/cli/export/export-rule.js
var export_rule = __webpack_require__(14574);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/fix/fix-rule.js
const FIX = {
	usage: 'fix [PATH\u2026]',
	summary: 'write what findings say to write instead, where it can be proved to change nothing else',
	options: [
		'policy',
		'dry-run',
		'build-arg',
		'target',
		'platform',
		'build-context',
		'today',
		'offline',
		'help',
	],
	operands: { least: 0, most: Number.POSITIVE_INFINITY },
	notes: [
		'Files are changed in place, in Dockerfiles, compose and bake files; what is left is listed with the reason.',
		'The exit status is that of check afterwards. A PATH is a folder or a Dockerfile; without one the whole working tree',
		'is searched. --dry-run prints a difference for git apply, and the list to standard error.',
	],
	examples: [
		['fix', 'everything that can be fixed'],
		['fix --dry-run', 'show the difference, and change nothing'],
		['fix --dry-run > base-images.patch', 'for git apply base-images.patch'],
		['fix api', 'only the Dockerfiles under api'],
	],
};

;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/policy-rule.js
const POLICY_FORMATS = ['terminal', 'json', 'markdown'];
const POLICY = {
	usage: 'policy [FILE]',
	summary: 'validate a policy, run its tests, print the effective policy',
	options: ['policy', 'coverage', 'calendar', 'diff', 'schema', 'format', 'today', 'offline', 'help'],
	choices: { format: POLICY_FORMATS },
	operands: { least: 0, most: 1 },
	notes: [
		'--coverage, --calendar and --diff look at the whole working tree. They find nothing that fails: the exit status is 0.',
	],
	examples: [
		['policy', 'the policy of this repository'],
		['policy policies/strict.yml --format json', 'another one, for a script'],
		['policy --coverage', 'which entries are unused, shadowed or expired, and what falls due'],
		['policy --calendar --format markdown', 'what falls due in the next 90 days, for an issue'],
		['policy --diff origin/main', 'what an edit of the policy blocks, warns of and approves'],
		['policy --schema > policy.schema.json', 'for an editor'],
	],
};

;// CONCATENATED MODULE: ./lib/untyped/src/cli/options/inventory-format.js
const INVENTORY_FORMATS = ['terminal', 'markdown', 'cyclonedx'];

// EXTERNAL MODULE: ./lib/untyped/src/cli/options/option-table.js + 1 modules
var option_table = __webpack_require__(16748);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/options/command-table.js







const READING = [
	'policy',
	'base',
	'scope',
	'format',
	'output',
	'build-arg',
	'target',
	'platform',
	'build-context',
	'today',
	'offline',
];
const PATHS = [
	'If PATH is a file, it is read as a Dockerfile whatever its name; a folder is searched as settings.files says,',
	'without ignored files and .git; - reads standard input. Without a PATH the whole working tree is searched.',
	'The policy, its paths and the paths in the report belong to the repository that contains PATH (without git: to PATH).',
];
const BUILDS_FORMATS = ['terminal', 'json', 'markdown'];
const COMMANDS = {
	check: {
		usage: 'check [PATH\u2026]',
		summary: 'judge the Dockerfiles by the policy',
		options: [
			...READING,
			'scan-report',
			'group-by',
			'verbose',
			'fail-on',
			'write-baseline',
			'expires',
			'prune',
			'help',
		],
		operands: { least: 0, most: Number.POSITIVE_INFINITY },
		notes: PATHS,
		examples: [
			['check', 'every Dockerfile of the working tree'],
			['check --base origin/main', 'what this branch changes, as in a pull request'],
			['check api/Dockerfile --build-arg NODE=22', 'one file, with a build argument'],
			['check --group-by rule', 'rule by rule instead of image by image'],
			['check --format sarif --output gate.sarif', 'a file for code scanning'],
			['check --policy policies/strict.yml --fail-on never', 'what another policy would say'],
			['check --write-baseline', 'accept what is there today, so that only what is new blocks'],
		],
	},
	images: {
		usage: 'images [PATH\u2026]',
		summary: 'list every image that BuildKit would pull; needs no policy, judges nothing',
		options: [...READING, 'unique', 'help'],
		choices: { scope: ['changed-files', 'all'] },
		operands: { least: 0, most: Number.POSITIVE_INFINITY },
		notes: PATHS,
		examples: [
			['images', 'every Dockerfile of the working tree'],
			['images --unique', 'each image once, those in the most places first'],
			['images --format json api/Dockerfile', 'for a script'],
			['images --target test --platform linux/arm64', 'as built with these options'],
			['images - < Dockerfile', 'from standard input'],
		],
	},
	builds: {
		usage: 'builds [PATH\u2026]',
		summary: 'list how the repository builds its Dockerfiles: compose, bake, workflows, devcontainers, GoReleaser',
		options: ['policy', 'format', 'output', 'offline', 'help'],
		choices: { format: BUILDS_FORMATS },
		operands: { least: 0, most: Number.POSITIVE_INFINITY },
		notes: [
			'Without a PATH all builds are listed; with one, those whose file or Dockerfile is under it. Nothing is run.',
		],
		examples: [
			['builds', 'of the working tree'],
			['builds api', 'what builds the Dockerfiles under api'],
			['builds --format json', 'for a script'],
		],
	},
	inventory: {
		usage: 'inventory [PATH\u2026]',
		summary: 'the bill of materials of base images: what is built on, how old it is, where it is used',
		options: ['policy', 'format', 'output', 'look-up', 'today', 'offline', 'help'],
		choices: { format: INVENTORY_FORMATS },
		operands: { least: 0, most: Number.POSITIVE_INFINITY },
		notes: [
			'Judges nothing, and needs no policy. Digests of tags, ages and attachments come from the registries that the policy',
			'names: they are asked if it requires evidence, or with --look-up.',
		],
		examples: [
			['inventory', 'what is known of each image'],
			['inventory --look-up', 'with what registries say'],
			['inventory --format cyclonedx --output bases.cdx.json', 'as CycloneDX 1.6, for other tools'],
			['inventory --format markdown', 'as a table'],
		],
	},
	explain: EXPLAIN,
	policy: POLICY,
	init: {
		usage: 'init [PATH\u2026]',
		summary: 'write a policy to begin with: what is in use is approved, and the rest only warns until a day',
		options: [
			'block-from',
			'from',
			'own',
			'updates',
			'ignore',
			'run-images',
			'workflow',
			'forks',
			'baseline',
			'force',
			'dry-run',
			'stdout',
			'today',
			'help',
		],
		operands: { least: 0, most: Number.POSITIVE_INFINITY },
		notes: [
			'It writes .github/base-images.yml at the top of the repository. A PATH is a folder or a Dockerfile; without one the',
			'whole working tree is searched, including what compose, bake, workflow, devcontainer and GoReleaser files build.',
		],
		examples: [
			['init', 'approve what is in use; everything else blocks in 30 days'],
			['init --block-from 2027-03-01 --workflow', 'on that day; with the workflow for GitHub'],
			['init --workflow --forks', 'with the one for open source: pull requests come from forks'],
			['init --baseline', 'and nothing that is there today blocks on that day either'],
			[
				"init --ignore 'vendor/**' --run-images",
				'without vendored files, with images that compose only runs',
			],
			['init --own registry.acme.com/base', 'all images in that folder are yours'],
			['init --updates patch', 'also newer patches of the versions in use, for bots'],
			['init --from recommended --dry-run', 'show a ready-made policy, adapted'],
		],
	},
	fix: FIX,
	export: export_rule .l,
	completion: COMPLETION,
};
const commandRule = (name) => COMMANDS[name];
const COMMAND_NAMES = Object.keys(COMMANDS);
function listChoices(rule, name) {
	return rule.choices?.[name] ?? (0,option_table .c)(name).choices;
}


  }),

  16748:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  OPTIONS),
  c: () => (  optionRule)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
;// CONCATENATED MODULE: ./lib/untyped/src/core/starting-policy/entries/updates.js
const UPDATES = ['none', 'patch', 'minor'];

// EXTERNAL MODULE: ./lib/untyped/src/policy-names.js
var policy_names = __webpack_require__(78940);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/formats/index.js
var formats = __webpack_require__(62569);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js + 1 modules
var finding_groups = __webpack_require__(45656);
// EXTERNAL MODULE: ./lib/untyped/src/cli/export/export-rule.js
var export_rule = __webpack_require__(14574);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/options/option-table.js






const OPTIONS = {
	policy: { value: 'FILE', help: 'the policy (default: .github/base-images.yml)' },
	base: {
		value: 'REV',
		help: 'judge what changed since a git revision, as in a pull request; the policy is then read at REV',
	},
	scope: {
		value: 'SCOPE',
		choices: ['changed-files', 'changed-references', 'all'],
		help: 'with --base: what counts (default: the scope in the policy)',
	},
	format: {
		value: 'FORMAT',
		choices: formats .BU,
		help: `how to report (default: ${formats .ui})`,
	},
	'group-by': {
		value: 'WHAT',
		choices: finding_groups .Jg,
		help: 'what the formats terminal, markdown and html tell findings together by (default: image; in the terminal only if there are more than three)',
	},
	verbose: {
		value: null,
		help: 'also list what does not count, because it is existing or waived (default: only how many there are, if more than three)',
	},
	unique: { value: null, help: 'each image once, with the number of its places and files' },
	output: { value: 'FILE', help: 'write the report to FILE and only a summary here' },
	'fail-on': {
		value: 'LEVEL',
		choices: ['block', 'warn', 'never'],
		help: 'which findings make the exit status 1 (default: block)',
	},
	'write-baseline': {
		value: null,
		help: "record today's findings in .github/base-images.baseline.yml: they are existing, and do not block",
	},
	expires: { value: 'YYYY-MM-DD', help: 'with --write-baseline: the last day on which it excuses them' },
	prune: { value: null, help: 'remove from the baseline what is fixed' },
	'build-arg': {
		value: 'K=V',
		repeatable: true,
		help: 'a build argument; without =V its value comes from the environment',
	},
	target: { value: 'NAME', help: 'the stage to build (default: the last one)' },
	platform: {
		value: 'OS/ARCH',
		repeatable: true,
		help: 'a platform to build for (default: those in the policy)',
	},
	'build-context': { value: 'NAME=VALUE', repeatable: true, help: 'a named build context' },
	today: { value: 'YYYY-MM-DD', help: 'the date to judge by (default: today, in UTC)' },
	offline: {
		value: null,
		help: 'ask no registry: what `evidence` of the policy requires is unknown, and no policy is read from there',
	},
	'scan-report': {
		value: 'IMAGE=FILE',
		repeatable: true,
		help: 'what Trivy or Grype found in an image, as their JSON or as SARIF; for `vulnerabilities` in the policy',
	},
	'look-up': {
		value: null,
		help: 'ask the registries that the policy names, even if it requires no evidence',
	},
	role: {
		value: 'ROLE',
		choices: reading .g,
		help: 'what the image is for (default: final)',
	},
	path: {
		value: 'PATH',
		help: 'its Dockerfile, for overrides and exceptions (default: Dockerfile)',
	},
	'block-from': {
		value: 'YYYY-MM-DD',
		help: 'the first day on which findings block, or today with --baseline (default: in 30 days)',
	},
	from: {
		value: 'NAME',
		choices: policy_names ._W,
		help: 'start from a ready-made policy instead of the images in use',
	},
	own: {
		value: 'HOST[/FOLDER]',
		repeatable: true,
		help: 'your own registry, to approve as a whole (default: what the git remote and the images tell)',
	},
	updates: {
		value: 'LEVEL',
		choices: UPDATES,
		help: 'which newer versions than those in use are approved as well (default: none)',
	},
	ignore: {
		value: 'GLOB',
		repeatable: true,
		help: "paths that are never read, such as 'vendor/**'; they become settings.ignore",
	},
	'run-images': {
		value: null,
		help: 'approve and judge images too that compose files and devcontainers only run (settings.run-images)',
	},
	workflow: { value: null, help: 'also write .github/workflows/base-images.yml' },
	forks: {
		value: null,
		help: 'with --workflow: the one for open source, whose pull requests come from forks',
	},
	baseline: { value: null, help: 'also record what it finds today in .github/base-images.baseline.yml' },
	coverage: {
		value: null,
		help: 'which entries the repository uses, which are shadowed or expired, and what falls due in the next 90 days',
	},
	calendar: { value: null, help: 'only what falls due in the next 90 days' },
	diff: {
		value: 'REV',
		help: 'what becomes of every reference of the working tree by the policy there instead of the one at a git revision',
	},
	schema: { value: null, help: 'print the JSON Schema of policies, which needs no policy and no repository' },
	to: {
		value: 'WHAT',
		choices: export_rule .d,
		help: 'rego: a policy for buildx; buildkit: a source policy for BuildKit',
	},
	tests: { value: null, help: "write the policy's own tests for buildx policy test" },
	partial: {
		value: null,
		help: 'write it even if a build may then pass that a check blocks',
	},
	force: { value: null, help: 'replace files that are there already' },
	'dry-run': { value: null, help: 'write no file; print to standard output what would be written' },
	stdout: { value: null, help: 'the same as --dry-run' },
	help: { value: null, help: 'explain this command' },
};
const optionRule = (name) => OPTIONS[name];


  }),

  2237:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  isDay),
	Tm: () => (  countDays),
	fi: () => (  addDays)
  });
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;
function isDay(text) {
	const match = DAY.exec(text);
	return match !== null && toDay(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) === text;
}
function addDays(day, days) {
	return toDay(Date.parse(day) + days * MILLISECONDS);
}
function countDays(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}
function toDay(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 10);
}


  }),

  92358:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  DEFAULT_BUILD_OPTIONS),
	g: () => (  ROLES)
  });
const ROLES = [
	'final',
	'build',
	'copied',
	'mounted',
	'frontend',
	'run',
];
const DEFAULT_BUILD_OPTIONS = {
	buildArgs: new Map(),
	target: null,
	platform: 'linux/amd64',
	buildPlatform: 'linux/amd64',
	contexts: new Map(),
};


  }),

  88473:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$1: () => (  SUPPORTS),
	KH: () => (  findSuperseded),
	N1: () => (  findEnd)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2237);

const SUPPORTS = ['security', 'lts', 'paid'];
const SUPERSEDED_DAYS = 180;
function findEnd(lines, support) {
	return lines.map((line) => findLineEnd(line, support)).reduce(pickLater, 'past');
}
function findSuperseded(lines, support) {
	const end = findEnd(lines, support);
	const last = lines.find((line) => findLineEnd(line, support) === end);
	return last?.superseded === true && end === endOfSuperseded(last) ? last.eol : null;
}
function findLineEnd(line, support) {
	const { lts, paid } = line;
	const counted = [
		...(lts === undefined || support === 'security' ? [] : [lts]),
		...(paid === undefined || support !== 'paid' ? [] : [paid]),
	];
	return counted.reduce(pickCounted, endOfSuperseded(line));
}
function endOfSuperseded({ eol, superseded }) {
	return superseded === true && eol !== null && eol !== 'past' ? (0,_day_js__WEBPACK_IMPORTED_MODULE_0__  .fi)(eol, SUPERSEDED_DAYS) : eol;
}
function pickCounted(end, further) {
	if (end === null || further === 'past')
		return end;
	return end === 'past' ? further : pickLater(end, further);
}
function pickLater(one, other) {
	if (one === null || other === null)
		return null;
	if (one === 'past')
		return other;
	if (other === 'past')
		return one;
	return one > other ? one : other;
}


  }),

  98149:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	PH: () => (  expandBraces),
	Ws: () => (  parseAlternatives)
  });
const MAX_ALTERNATIVES = 500;
const TEMPLATE = /\{\{[^{},]*\}\}|\{%.*%\}/;
function expandBraces(text) {
	let position = 0;
	let error = null;
	function fail(message) {
		error ??= message;
		position = text.length;
		return [];
	}
	function readSequence(depth) {
		let texts = [''];
		while (position < text.length && error === null) {
			const character = text.charAt(position);
			if (depth > 0 && (character === ',' || character === '}'))
				return texts;
			if (character === '}')
				return fail('has a } without a { before it');
			if (character === '{') {
				if (depth >= 10)
					return fail('has braces nested more than ten deep');
				position++;
				const alternatives = readAlternatives(depth + 1);
				if (texts.length * alternatives.length > MAX_ALTERNATIVES) {
					return fail(`has braces with more than ${MAX_ALTERNATIVES} alternatives; use fewer or split it`);
				}
				texts = texts.flatMap((before) => alternatives.map((alternative) => before + alternative));
			}
			else {
				const length = character === '\\' ? 2 : 1;
				const piece = text.slice(position, position + length);
				position += length;
				texts = texts.map((before) => before + piece);
			}
		}
		return texts;
	}
	function readAlternatives(depth) {
		const alternatives = [];
		for (let count = 1; error === null; count++) {
			alternatives.push(...readSequence(depth));
			const end = text.charAt(position++);
			if (end === '}' && count > 1)
				return alternatives;
			if (end === '}')
				return fail(TEMPLATE.test(text)
					? 'holds a template of another tool, and nothing fills it in here; write the text itself, with {a,b} for several'
					: 'has braces around a single alternative; write two or more, such as {a,b}');
			if (end !== ',')
				return fail('has a { without a } after it');
			if (alternatives.length > MAX_ALTERNATIVES)
				return fail(`has braces with more than ${MAX_ALTERNATIVES} alternatives`);
		}
		return alternatives;
	}
	const texts = readSequence(0);
	return error === null ? { texts: [...new Set(texts)] } : { error };
}
function parseAlternatives(source, parse) {
	const { texts, error } = expandBraces(source);
	if (error !== undefined)
		return { error };
	const parsed = [];
	for (const text of texts) {
		const alternative = parse(text);
		if ('error' in alternative)
			return alternative;
		parsed.push(alternative);
	}
	return parsed;
}


  }),

  66634:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	VR: () => (  compileNameGlob),
	pX: () => (  matchSequence),
	x4: () => (  ANY)
  });
const ANY = Symbol('any number');
function matchSequence(pattern, items, accepts) {
	let part = 0;
	let item = 0;
	let lastAny = -1;
	let retryFrom = 0;
	while (item < items.length) {
		const wanted = part < pattern.length ? pattern[part] : undefined;
		if (wanted === ANY) {
			lastAny = part++;
			retryFrom = item;
		}
		else if (wanted !== undefined && accepts(wanted, items[item])) {
			part++;
			item++;
		}
		else if (lastAny >= 0) {
			part = lastAny + 1;
			item = ++retryFrom;
		}
		else {
			return false;
		}
	}
	while (pattern[part] === ANY)
		part++;
	return part === pattern.length;
}
function compileNameGlob(source) {
	if (!source.includes('*')) {
		return { source, literal: source, start: source, end: source, matches: (name) => name === source };
	}
	const [start = '', ...others] = source.split('*');
	const end = others.pop() ?? '';
	const middle = others.filter((piece) => piece !== '');
	return { source, literal: null, start, end, matches: (name) => matchPieces(name, start, middle, end) };
}
function matchPieces(name, first, middle, last) {
	if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
		return false;
	const end = name.length - last.length;
	let position = first.length;
	for (const piece of middle) {
		const found = name.indexOf(piece, position);
		if (found < 0 || found + piece.length > end)
			return false;
		position = found + piece.length;
	}
	return true;
}


  }),

  894:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  groupBy),
	P: () => (  listGroups)
  });
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, [item]);
		else
			group.push(item);
	}
	return groups;
}
function listGroups(items, keyOf) {
	return [...groupBy(items, keyOf).values()];
}


  }),

  91601:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  checkDigest)
  });
const LENGTHS = new Map([
	['sha256', 64],
	['sha384', 96],
	['sha512', 128],
]);
function checkDigest(digest) {
	const colon = digest.indexOf(':');
	if (colon <= 0 || colon + 1 === digest.length)
		return 'invalid checksum digest format';
	const length = LENGTHS.get(digest.slice(0, colon));
	const encoded = digest.slice(colon + 1);
	if (length === undefined) {
		const known = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest);
		return known ? 'unsupported digest algorithm' : 'invalid checksum digest format';
	}
	if (encoded.length !== length)
		return 'invalid checksum digest length';
	return /^[a-f0-9]+$/.test(encoded) ? null : 'invalid checksum digest format';
}


  }),

  34685:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t5: () => (  findCopyFolder),
  KT: () => (  findDockerHubName),
  vL: () => (  findHubFolder),
  NB: () => (  isWholeHub),
  k0: () => (  listDeniedNames),
  Xz: () => (  listPublicCopies),
  G8: () => (  listSpellings),
  jY: () => (  loosenHost),
  f2: () => (  normaliseHost),
  BD: () => (  onDockerHub),
  FR: () => (  respellOfficial),
  kJ: () => (  simplifyHost)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/host-address.js
function simplifyAddress(name) {
	if (name.startsWith('['))
		return simplifyIpv6(name);
	return /^\d/.test(name) ? (readIpv4(name) ?? name) : name;
}
function simplifyIpv6(name) {
	const groups = readIpv6(name.slice(1, -1));
	if (groups === null)
		return name;
	const [high = 0, low = 0] = groups.slice(6);
	const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
	return isMapped ? writeIpv4(high * 0x10000 + low) : `[${writeIpv6(groups)}]`;
}
function readIpv6(text) {
	const [front = '', back, ...more] = text.split('::');
	if (more.length > 0)
		return null;
	const before = front === '' ? [] : front.split(':');
	const after = back === undefined || back === '' ? [] : back.split(':');
	const written = before.length + after.length;
	if (back === undefined ? written !== 8 : written > 7)
		return null;
	const groups = [...before, ...Array(8 - written).fill('0'), ...after];
	return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
		? groups.map((group) => Number.parseInt(group, 16))
		: null;
}
function writeIpv6(groups) {
	const text = groups.map((group) => group.toString(16)).join(':');
	const [run = ''] = (text.match(/\b0(?::0)+\b/g) ?? []).sort((one, other) => other.length - one.length);
	if (run === '')
		return text;
	const at = text.search(new RegExp(`\\b${run}\\b`));
	return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + run.length).replace(/^:/, '')}`;
}
function readIpv4(name) {
	const parts = name.split('.');
	const numbers = parts.map(readNumber);
	const last = numbers.pop() ?? Number.NaN;
	const fits = numbers.every((number) => number <= 255) && last < 256 ** (4 - numbers.length);
	if (parts.length > 4 || !fits)
		return null;
	return writeIpv4(numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last));
}
function readNumber(text) {
	if (/^0x[\da-f]+$/i.test(text))
		return Number.parseInt(text, 16);
	if (/^0[0-7]*$/.test(text))
		return Number.parseInt(text, 8);
	return /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
}
function writeIpv4(address) {
	return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/docker-hub.js

const ALIASES = new Set(['index.docker.io', 'registry-1.docker.io']);
const PUBLIC_COPIES = [
	['registry.hub.docker.com', ''],
	['mirror.gcr.io', ''],
	['public.ecr.aws', 'docker/'],
];
function normaliseHost(host) {
	return host.endsWith('docker.io') && ALIASES.has(host) ? 'docker.io' : host;
}
function simplifyHost(host) {
	const [, name = host, port = ''] = /^(\[.*\]|[^:]*)(?::0*(\d+))?$/.exec(host.toLowerCase()) ?? [];
	return simplifyAddress(name) + (port === '' || port === '443' ? '' : `:${port}`);
}
function loosenHost(host) {
	return normaliseHost(simplifyHost(host));
}
function findDockerHubName(reference) {
	const folder = findCopyFolder(reference.host, reference.path);
	return folder === null ? null : onDockerHub(reference, reference.path.slice(folder.length));
}
function findHubFolder(host) {
	const plain = loosenHost(host);
	if (plain === 'docker.io')
		return '';
	return PUBLIC_COPIES.find(([name]) => plain === name)?.[1] ?? null;
}
function findCopyFolder(host, path) {
	const folder = findHubFolder(host);
	return folder !== null && path.startsWith(folder) ? folder : null;
}
function onDockerHub(reference, path) {
	return { ...reference, host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
function respellOfficial(reference, folder) {
	if (!reference.path.startsWith(folder))
		return null;
	const rest = reference.path.slice(folder.length);
	const [, library = '', name] = /^(library\/)?([^/]+)$/.exec(rest) ?? [];
	if (name === undefined)
		return null;
	return { ...reference, path: folder + (library === '' ? `library/${name}` : name) };
}
function isWholeHub(place) {
	const [host = '', ...folders] = place.split('/');
	return findHubFolder(host) === folders.map((folder) => `${folder}/`).join('');
}
const SPELLINGS = new WeakMap();
function listSpellings(reference) {
	const known = SPELLINGS.get(reference);
	if (known !== undefined)
		return known;
	const plain = simplifyHost(reference.host);
	const written = plain === reference.host ? reference : { ...reference, host: plain };
	const host = normaliseHost(plain);
	const hub = findDockerHubName(reference);
	const spellings = [
		written,
		...(host === plain ? [] : [{ ...reference, host }]),
		...(hub === null || (hub.host === host && hub.path === reference.path) ? [] : [hub]),
	];
	SPELLINGS.set(reference, spellings);
	return spellings;
}
const DENIED_NAMES = new WeakMap();
function listDeniedNames(reference) {
	const known = DENIED_NAMES.get(reference);
	if (known !== undefined)
		return known;
	const spellings = listSpellings(reference);
	const [plain = reference] = spellings;
	const folder = loosenHost(plain.host) === 'docker.io' ? null : findCopyFolder(plain.host, plain.path);
	const other = folder === null ? null : respellOfficial(plain, folder);
	const names = other === null ? spellings : [...spellings, other];
	DENIED_NAMES.set(reference, names);
	return names;
}
const listPublicCopies = () => PUBLIC_COPIES;


  }),

  17982:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	h: () => (  splitFrontNumber),
	j: () => (  readFrontNumber)
  });
const FRONT_NUMBER = /^v?(\d+(?:\.\d+)*)(?=$|[-_]|\.(?!\d))/;
function splitFrontNumber(tag) {
	const match = FRONT_NUMBER.exec(tag);
	return match === null ? null : { number: match[1] ?? '', rest: tag.slice(match[0].length) };
}
function readFrontNumber(tag) {
	return splitFrontNumber(tag)?.number ?? null;
}


  }),

  77982:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $2: () => (  OFFICIAL_IMAGES),
  Lc: () => (  findOfficial),
  bQ: () => (  findUnofficialName),
  oR: () => (  isOfficial),
  aZ: () => (  isRetired)
});

;// CONCATENATED MODULE: ./lib/untyped/data/official-images.json
const official_images_namespaceObject =  JSON.parse('{"asOf":"2026-08-21","source":"https://github.com/docker-library/official-images: the names of the files in library/","names":["adminer","aerospike","almalinux","alpine","alt","amazoncorretto","amazonlinux","api-firewall","arangodb","archlinux","azul-zulu","backdrop","bash","bonita","buildpack-deps","busybox","caddy","cassandra","chronograf","cirros","clearlinux","clefos","clickhouse","clojure","composer","convertigo","couchbase","couchdb","crate","dart","debian","docker","drupal","eclipse-mosquitto","eclipse-temurin","eggdrop","elasticsearch","elixir","emqx","erlang","espocrm","fedora","flink","fluentd","friendica","gazebo","gcc","geonetwork","ghost","golang","gradle","groovy","haproxy","haskell","haxe","hello-world","hitch","httpd","hylang","ibm-semeru-runtimes","ibmjava","influxdb","irssi","jetty","joomla","jruby","julia","kapacitor","kibana","kong","krakend","lightstreamer","liquibase","logstash","mageia","mariadb","matomo","maven","mediawiki","memcached","mongo","mongo-express","monica","mysql","nats","neo4j","neurodebian","nextcloud","nginx","nim","node","notary","odoo","open-liberty","openjdk","oraclelinux","orientdb","percona","perl","photon","php","php-zendserver","phpmyadmin","plone","postfixadmin","postgres","pypy","python","r-base","rabbitmq","rakudo-star","redis","redmine","registry","rethinkdb","rocket.chat","rockylinux","ros","ruby","rust","sapmachine","satosa","silverpeas","solr","sonarqube","spark","spiped","storm","swift","swipl","teamspeak","telegraf","tomcat","tomee","traefik","ubuntu","unit","varnish","websphere-liberty","wordpress","xwiki","yourls","znc","zookeeper"],"retired":["adoptopenjdk","celery","centos","consul","crux","django","euleros","express-gateway","fsharp","glassfish","hello-seattle","hipache","hola-mundo","iojs","java","jenkins","jobber","kaazing-gateway","known","mono","nats-streaming","nuxeo","opensuse","owncloud","piwik","rails","rapidoid","sentry","sl","sourcemage","swarm","thrift","ubuntu-debootstrap","ubuntu-upstart","vault"]}');
;// CONCATENATED MODULE: ./lib/untyped/src/core/image/official-images.js

const OFFICIAL_IMAGES = official_images_namespaceObject;
const NAMES = new Set(official_images_namespaceObject.names);
const RETIRED = new Set(official_images_namespaceObject.retired);
const FOLDER = 'library/';
function isOfficial({ host, path }) {
	return host === 'docker.io' && path.startsWith(FOLDER) && NAMES.has(path.slice(FOLDER.length));
}
function isRetired({ host, path }) {
	return host === 'docker.io' && path.startsWith(FOLDER) && RETIRED.has(path.slice(FOLDER.length));
}
const ARCHITECTURES = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|windows-amd64|winamd64)\//;
function findOfficial(reference) {
	const named = { ...reference, path: reference.path.replace(ARCHITECTURES, FOLDER) };
	if (isOfficial(named))
		return 'yes';
	return isRetired(named) ? 'formerly' : 'no';
}
function findUnofficialName({ host, path }) {
	if (host !== 'docker.io' || !path.startsWith(FOLDER))
		return null;
	const name = path.slice(FOLDER.length);
	return name.includes('/') || name === 'scratch' || NAMES.has(name) || RETIRED.has(name) ? null : name;
}


  }),

  87095:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_w: () => (  acceptsHost),
	ic: () => (  parseHostPattern),
	nm: () => (  loosenHostPattern)
  });
  var _docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);

function parseHostPattern(text) {
	if (text.startsWith('[')) {
		return /^\[[0-9a-fA-F:]+\](?::\d+)?$/.test(text)
			? text
			: { error: `begins with "${text}", which is not an IPv6 host` };
	}
	const [name = '', port = null, ...more] = text.split(':');
	if (more.length > 0 || (port !== null && !/^\d{1,5}$/.test(port))) {
		return {
			error: `begins with "${text}", which is not a host; a port is a number, for example registry.example.com:5000`,
		};
	}
	const labels = name.split('.');
	for (const label of labels) {
		if (label === '*')
			continue;
		if (label.includes('*')) {
			return {
				error: `mixes * with text in "${label}", but in a host * matches one whole label, as in *.gcr.io; list the hosts, as in {eu,us}.gcr.io`,
			};
		}
		if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label))
			return { error: `begins with "${text}", which cannot be a host` };
	}
	return labels.includes('*') ? { labels, port } : (0,_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(text);
}
function loosenHostPattern(pattern) {
	if (typeof pattern === 'string')
		return (0,_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .jY)(pattern);
	const { labels, port } = pattern;
	return {
		labels: labels.map((label) => label.toLowerCase()),
		port: port === null || /^0*443$/.test(port) ? null : port.replace(/^0+(?=\d)/, ''),
	};
}
function isLabel(wanted, label) {
	return wanted === '*' ? /^[^A-Z]+$/.test(label) : wanted === label;
}
function acceptsHost(wanted, host) {
	if (typeof wanted === 'string')
		return wanted === host;
	const [name = '', port = null] = host.startsWith('[') ? [] : host.split(':');
	const labels = name.split('.');
	return (wanted.port === port &&
		labels.length === wanted.labels.length &&
		wanted.labels.every((label, index) => isLabel(label, labels[index] ?? '')));
}


  }),

  65828:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => (  listComparedNames),
  E: () => (  parsePattern)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/brace-expansion.js
var brace_expansion = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/untyped/src/core/glob/glob.js
var glob = __webpack_require__(66634);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(87095);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/digest.js
var digest = __webpack_require__(91601);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/tag.js
var tag = __webpack_require__(77881);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/core/image/pattern/path-length.js




const OWNER_FIRST = new Set([
	'asia.gcr.io',
	'cgr.dev',
	'codeberg.org',
	'eu.gcr.io',
	'gcr.io',
	'ghcr.io',
	'nvcr.io',
	'public.ecr.aws',
	'quay.io',
	'registry.gitlab.com',
	'us.gcr.io',
]);
const ON_HUB = 'matches nothing, because every path on Docker Hub has two parts';
function doubtLength({ loose: { host, path } }, { repository, rest }) {
	const named = path.segments.filter((segment) => segment !== glob .x4).length;
	const least = findLeast(host);
	if (named >= least || path.segments.includes(glob .x4))
		return null;
	const folder = `${repository.replace(/\/\*$/, '')}/**${rest}`;
	return `matches nothing, because every path on ${nameHost(host)} has at least ${least === 2 ? 'two' : 'three'} parts; write ${folder}`;
}
function adviseOnLength({ loose: { host, path } }, { rest }) {
	if (host !== 'docker.io')
		return null;
	const named = path.segments.filter((segment) => segment !== glob .x4).length;
	const [only] = path.segments;
	if (path.segments.length === 1 && only !== undefined && only !== glob .x4)
		return `${ON_HUB}; write docker.io/library/${only.source}${rest}`;
	if (named <= 2)
		return null;
	const kept = path.segments.slice(0, 2).map((segment) => (segment === glob .x4 ? '**' : segment.source));
	const shorter = kept.includes('**') ? 'leave out the others' : `write docker.io/${kept.join('/')}${rest}`;
	return `${ON_HUB}; ${shorter}, or begin with another registry if you mean one`;
}
function findLeast(host) {
	if (host === null)
		return 0;
	const name = nameHost(host);
	if (/^[a-z0-9*-]+\.pkg\.dev$/.test(name))
		return 3;
	return OWNER_FIRST.has(name) ? 2 : 0;
}
const nameHost = (host) => host === null || typeof host === 'string' ? (host ?? '') : host.labels.join('.');
function doubtName({ host, path, loose }, { repository, rest }) {
	if (typeof host !== 'string' ||
		host !== loose.host ||
		path.literal === null ||
		/\/?library\/[^/]+$/.test(repository))
		return null;
	const folder = (0,docker_hub .t5)(host, path.literal);
	if (folder === null)
		return null;
	const inside = path.literal.slice(folder.length).replace(/^library\//, '');
	const library = {
		host: 'docker.io',
		path: `library/${inside}`,
		tag: null,
		tagWritten: false,
		digest: null,
	};
	const name = (0,official_images .bQ)(library);
	if (name === null)
		return null;
	const near = (0,name_suggestion .uW)(name, official_images .$2.names);
	if (near !== null)
		return `names docker.io/library/${name}, but no official image is called that; did you mean ${near}${rest}?`;
	const place = repository.slice(0, repository.length - name.length) || 'docker.io/';
	const one = name === 'library' ? '' : `, or ${place}library/${name}${rest} if you mean that image`;
	return `names one image, and no official image is called ${name}; write ${place}${name}/**${rest} for the whole folder${one}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/pattern/repository-pattern.js


function isHost(segment) {
	return /[.:]|[A-Z]/.test(segment) || segment === 'localhost';
}
function parseRepositoryPattern(text, anywhere, port = '') {
	if (text === '**' || (anywhere && text.startsWith('**/')))
		return parseAnywhere(text.split('/'));
	const segments = text.split('/');
	if (segments.includes(''))
		return { error: DOUBLED_SLASH };
	const [first = '', ...others] = segments;
	const named = others.length > 0 && isHost(first);
	if (first.startsWith('*') && !named)
		return { error: describeHostless(text, anywhere) };
	const host = named ? (0,host_pattern .ic)(first) : 'docker.io';
	if (typeof host === 'object' && 'error' in host)
		return host;
	const written = named ? others : segments;
	const error = findBadSegment(written) ?? (host === 'docker.io' ? findNamespace(written) : null);
	if (error !== null)
		return { error };
	const path = completePath(host, written);
	const looseHost = (0,host_pattern .nm)(host);
	const loosePath = completePath(looseHost, written);
	return {
		host,
		path: compilePath(path),
		loose: { host: looseHost, path: compilePath(loosePath) },
		advice: !named && others.length === 0 && isHost(text) ? describeHost(text, port) : null,
	};
}
const DOUBLED_SLASH = 'has an extra slash, at an end or doubled; a whole folder is folder/**';
function parseAnywhere(segments) {
	if (segments.includes(''))
		return { error: DOUBLED_SLASH };
	const error = findBadSegment(segments);
	if (error !== null)
		return { error };
	const path = compilePath(segments);
	return { host: null, path, loose: { host: null, path }, advice: null };
}
function describeHostless(text, anywhere) {
	if (text === '*')
		return 'does not name a host; write docker.io/** for all of Docker Hub, or ** for any image anywhere';
	if (!text.includes('/') && text.includes('.'))
		return `does not name a repository; write ${text}/** for all of that registry`;
	const path = text.includes('/') ? text : `library/${text}`;
	const wide = !anywhere || text.startsWith('**') ? '' : `, **/${text.replace(/^\*\//, '')} for any host`;
	return `does not name a host, so it would match on every host; write docker.io/${path} for Docker Hub${wide}, or the host you mean`;
}
function completePath(host, path) {
	const [only = ''] = path;
	return host === 'docker.io' && path.length === 1 && !only.includes('*') ? ['library', only] : path;
}
function findNamespace(path) {
	if (path.length > 1)
		return null;
	if (path[0] === 'library')
		return 'is the folder of the official images, not one of them; write docker.io/library/** for all of them, or docker.io/** for all of Docker Hub';
	if (path[0] === '*')
		return 'matches nothing, because every path on Docker Hub has two parts; write docker.io/library/** for the official images, or docker.io/** for all of Docker Hub';
	return null;
}
function findBadSegment(path) {
	for (const segment of path) {
		if (segment === '**')
			continue;
		if (segment.includes('**'))
			return 'mixes ** with text, but ** must be alone between slashes; within a segment write *';
		if (/[A-Z]/.test(segment))
			return `has capital letters in "${segment}", but repository names have none; write ${segment.toLowerCase()}`;
		const valid = segment.includes('*') ? /^[a-z0-9._*-]+$/ : /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
		if (!valid.test(segment))
			return `contains "${segment.slice(0, 60)}", which cannot be part of a repository name`;
	}
	return null;
}
function describeHost(text, port) {
	return `is the image docker.io/library/${text}${port}; for the registry write ${text}${port}/**`;
}
function compilePath(path) {
	const wild = path.findIndex((segment) => segment.includes('*'));
	const segments = [];
	for (const [index, segment] of path.entries()) {
		if (segment !== '**')
			segments.push((0,glob .VR)(segment));
		else {
			if (index === path.length - 1)
				segments.push((0,glob .VR)('*'));
			segments.push(glob .x4);
		}
	}
	return {
		literal: wild < 0 ? path.join('/') : null,
		prefix: wild <= 0 ? '' : `${path.slice(0, wild).join('/')}/`,
		open: wild === path.length - 1 && path[wild] === '**',
		segments,
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/web-page.js
var web_page = __webpack_require__(25288);
;// CONCATENATED MODULE: ./lib/untyped/src/core/image/pattern/pattern-parts.js







function parseAlternative(source, anywhere) {
	const parts = parseParts(source, anywhere);
	return 'error' in parts ? { error: (0,web_page .D)(source) ?? parts.error } : parts;
}
function parseParts(source, anywhere) {
	if (source.includes('://'))
		return { error: 'begins with a scheme; leave out :// and everything before it' };
	const at = source.indexOf('@');
	const name = at < 0 ? source : source.slice(0, at);
	const colon = name.lastIndexOf(':');
	const hasTag = colon > name.lastIndexOf('/');
	const repository = hasTag ? name.slice(0, colon) : name;
	if (repository === '')
		return { error: describeNothing(source) };
	const stranger = /[^A-Za-z0-9_.\-*/:[\]]/u.exec(name)?.[0];
	if (stranger !== undefined)
		return { error: describeStranger(stranger) };
	const tag = hasTag ? parseTag(name.slice(colon + 1)) : null;
	if (tag !== null && 'error' in tag)
		return tag;
	const digest = at < 0 ? null : parseDigest(source.slice(at + 1));
	if (digest !== null && 'error' in digest)
		return digest;
	const port = hasTag && /^\d{1,5}$/.test(name.slice(colon + 1)) ? name.slice(colon) : '';
	const place = parseRepositoryPattern(repository, anywhere, port);
	if ('error' in place)
		return place;
	const written = { repository, rest: source.slice(repository.length) };
	const advice = place.advice ?? adviseOnTag(place, tag) ?? adviseOnSite(place, source) ?? adviseOnLength(place, written);
	return {
		source,
		...place,
		advice,
		doubt: doubtLength(place, written) ?? doubtName(place, written),
		tag,
		digest,
	};
}
const OFFICIAL = new Set(official_images .$2.names.map((name) => `library/${name}`));
function adviseOnTag({ host, path }, tag) {
	const range = /^(v?\d+(?:\.\d+)*)(?:\.[xX])+(?=-|$)/.exec(tag?.literal ?? '');
	if (range === null || host !== 'docker.io' || path.literal === null || !OFFICIAL.has(path.literal))
		return null;
	const [whole, number] = range;
	return `names the tag ${tag?.source}, which is not a range; write ${number}.* in place of ${whole}, or leave the tag out and write versions: "${number?.replace(/^v/, '')}"`;
}
function adviseOnSite({ loose: { host } }, source) {
	return typeof host === 'string' && (0,web_page .c)(host) !== null ? (0,web_page .D)(source) : null;
}
function describeNothing(source) {
	if (source === '')
		return 'names no image; in braces every alternative needs a text';
	return `names no image before the ${source.startsWith('@') ? 'digest' : 'tag'}`;
}
function describeStranger(stranger) {
	if (stranger === '$')
		return 'contains "$", but patterns cannot have variables; name the images, and list the values of an argument in builds[].args or settings.args';
	if (stranger === '?')
		return 'contains "?"; patterns have only *, ** and {a,b}';
	const quoted = (0,tag .Mw)(stranger);
	return /\p{L}/u.test(stranger)
		? `contains ${quoted}, which is not one of the letters a to z, so no image name contains it; type the name again`
		: `contains ${quoted}, which no image name contains; patterns have only *, ** and {a,b}`;
}
function parseTag(text) {
	if (text === '')
		return { error: 'ends with a colon but has no tag; write one, or leave the colon out for any tag' };
	if (text.length > 128 || !/^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/.test(text)) {
		return { error: `names the tag "${text.slice(0, 40)}", which no image can have` };
	}
	return (0,glob .VR)(text);
}
function parseDigest(text) {
	if (text.includes('*')) {
		return /^[a-z0-9+._*-]+(?::[a-zA-Z0-9=_*-]+)?$/.test(text)
			? (0,glob .VR)(text)
			: { error: `ends in "${text.slice(0, 40)}", which cannot be a digest` };
	}
	if ((0,digest .H)(text) === null)
		return (0,glob .VR)(text);
	return { error: 'does not end in a digest; a digest is sha256: and 64 hexadecimal digits in lower case' };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/pattern/pattern.js





const MAX_LENGTH = 1000;
function parsePattern(source, { anywhere = false } = {}) {
	if (source.length > MAX_LENGTH)
		return { error: `is longer than ${MAX_LENGTH} characters` };
	if (source.trim() === '')
		return { error: 'is empty; write an image such as docker.io/library/node' };
	const expansion = (0,brace_expansion .PH)(source);
	if (/\$[A-Za-z_{]/.test(source))
		return { error: describeStranger('$') };
	if (expansion.error !== undefined)
		return { error: expansion.error };
	if (expansion.texts.length === 1 && source.includes(',')) {
		return {
			error: 'has a comma, which is only for braces, as in {alpine,debian}; write each image on its own line',
		};
	}
	const all = expansion.texts.length > 1 ? expansion.texts.find((text) => /^[*/]+$/.test(text)) : undefined;
	if (all !== undefined)
		return { error: describeAll(all) };
	const alternatives = [];
	for (const text of expansion.texts) {
		const parts = parseAlternative(text, anywhere);
		if ('error' in parts)
			return parts;
		alternatives.push(parts);
	}
	const incomplete = alternatives.filter(({ source: one }) => !alternatives.some((other) => other.source === `${one}/**`));
	return {
		source,
		alternatives,
		advice: incomplete.find(({ advice }) => advice !== null)?.advice ?? null,
		doubt: incomplete.find(({ doubt }) => doubt !== null)?.doubt ?? null,
		matches: (reference, mode) => {
			const names = listComparedNames(reference, mode);
			return alternatives.some((parts) => acceptsRepository(parts, names, mode) && acceptsRest(parts, reference, mode));
		},
		matchesRepository: (reference, mode) => {
			const names = listComparedNames(reference, mode);
			return alternatives.some((parts) => acceptsRepository(parts, names, mode));
		},
	};
}
const describeAll = (alternative) => `has braces that also mean ${alternative}, which matches every image; write what is in them as entries of their own, without an empty one`;
function listComparedNames(reference, mode) {
	if (mode === 'deny')
		return (0,docker_hub .k0)(reference);
	const host = (0,docker_hub .f2)(reference.host);
	return host === reference.host ? [reference] : [{ ...reference, host }];
}
function acceptsRepository(parts, names, mode) {
	const { host: wanted, path: pattern } = mode === 'deny' ? parts.loose : parts;
	return names.some(
	({ host, path }) => acceptsPath(pattern, path) && (wanted === null || (0,host_pattern ._w)(wanted, host)));
}
function acceptsPath(path, actual) {
	if (path.literal !== null)
		return path.literal === actual;
	if (!actual.startsWith(path.prefix))
		return false;
	if (path.open)
		return actual.length > path.prefix.length;
	return (0,glob .pX)(path.segments, splitPath(actual), (glob, segment) => glob.matches(segment));
}
let split = { path: '', segments: [''] };
function splitPath(path) {
	if (split.path !== path)
		split = { path, segments: path.split('/') };
	return split.segments;
}
function acceptsRest({ tag, digest }, reference, mode) {
	if (tag !== null) {
		if (reference.tag === null || (mode === 'allow' && !reference.tagWritten))
			return false;
		if (!tag.matches(reference.tag))
			return false;
	}
	return digest === null || (reference.digest !== null && digest.matches(reference.digest));
}


  }),

  25288:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  describeWebPage),
	c: () => (  findSiteRegistry)
  });
  var _own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17227);

const SITES = {
	'hub.docker.com': 'docker.io',
	'gallery.ecr.aws': 'public.ecr.aws',
};
const PAGES = [
	[/^hub\.docker\.com\/_\/([^/]+)(?:\/tags)?$/, 'docker.io/library/$1'],
	[/^hub\.docker\.com\/(?:r|repository\/docker)\/([^/]+\/[^/]+)(?:\/(?:tags|general))?$/, 'docker.io/$1'],
	[/^hub\.docker\.com\/layers\/([^/]+\/[^/]+)\/([^/]+)\/images\/.+$/, 'docker.io/$1:$2'],
	[/^hub\.docker\.com\/(?:u|r|orgs)\/([^/*]+)$/, 'docker.io/$1/**'],
	[/^hub\.docker\.com\/(?!(?:search|explore|_)$)([^/*]+)$/, 'docker.io/library/$1'],
	[/^hub\.docker\.com\/(?!_\/)([^/]+\/[^/]+|.*\*\*)$/, 'docker.io/$1'],
	[/^gallery\.ecr\.aws\/(.+)$/, 'public.ecr.aws/$1'],
	[/^quay\.io\/repository\/([^/]+\/[^/]+)$/, 'quay.io/$1'],
	[
		/^mcr\.microsoft\.com\/(?:[a-z]{2}-[a-z]{2}\/)?(?:artifact\/mar|product)\/(.+?)(?:\/(?:about|tags))?$/,
		'mcr.microsoft.com/$1',
	],
];
function findSiteRegistry(host) {
	return (0,_own_value_js__WEBPACK_IMPORTED_MODULE_0__  .e)(SITES, host) ?? null;
}
function describeWebPage(source) {
	const address = source.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#@].*$|\/$/gs, '');
	const [, host = '', path = '', tag = ''] = /^([^/]*)(.*?)(:[^/:]*)?$/s.exec(address) ?? [];
	const name = host.toLowerCase().replace(/:443$/, '');
	const [page, pattern] = PAGES.find(([each]) => each.test(`${name}${path}`)) ?? [];
	if (page !== undefined && pattern !== undefined)
		return `names a web page, from which no image is pulled; write ${`${name}${path}`.replace(page, pattern)}${tag}`;
	const registry = findSiteRegistry(name);
	return registry === null
		? null
		: `names a web site, from which no image is pulled; the registry is ${registry}`;
}


  }),

  63758:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$x: () => (  PINS),
	GJ: () => (  PIN_WORDS),
	dq: () => (  REQUIREMENTS),
	ns: () => (  judgePin),
	ri: () => (  strictestPin)
  });
  var _front_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17982);

const REQUIREMENTS = ['tag', 'version', 'minor', 'patch', 'digest', 'tag+digest'];
const PINS = ['none', ...REQUIREMENTS];
const PIN_WORDS = {
	major: 'version',
	semver: 'patch',
	sha: 'digest',
	sha256: 'digest',
	both: 'tag+digest',
};
function strictestPin(one, other) {
	return PINS.indexOf(one) >= PINS.indexOf(other) ? one : other;
}
const PARTS = { version: 1, minor: 2, patch: 3 };
function judgePin(reference, required, floating, namesRelease) {
	if (required === 'none')
		return null;
	if (required === 'digest' || required === 'tag+digest') {
		if (reference.digest === null)
			return { lacks: 'digest' };
		return required === 'digest' ? null : judgeTag(reference, floating);
	}
	if (reference.digest !== null)
		return null;
	const gap = judgeTag(reference, floating);
	if (gap !== null || required === 'tag')
		return gap;
	const number = (0,_front_number_js__WEBPACK_IMPORTED_MODULE_0__  .j)(reference.tag ?? '');
	if (number === null)
		return required === 'version' && namesRelease ? null : { lacks: 'version' };
	return number.split('.').length < PARTS[required] ? { lacks: required } : null;
}
function judgeTag(reference, floating) {
	if (reference.tag === null || !reference.tagWritten)
		return { lacks: 'tag' };
	const { tag } = reference;
	const word = floating.find((each) => beginsWith(tag.toLowerCase(), each.toLowerCase()));
	return word === undefined ? null : { lacks: 'fixed-tag', floating: tag.slice(0, word.length) };
}
function beginsWith(tag, word) {
	return tag.startsWith(word) && /^(?:[-_.]|$)/.test(tag.slice(word.length));
}


  }),

  16080:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F2: () => (  parseReference),
	FH: () => (  formatReference),
	LF: () => (  formatFamiliar),
	cI: () => (  spellLike)
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
const MAX_LENGTH = 65_536;
const HEX_64 = /^[a-f0-9]{64}$/;
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const INVALID = 'invalid reference format';
function parseReference(text) {
	if (text.length > MAX_LENGTH)
		return { error: INVALID };
	if (HEX_64.test(text)) {
		return { error: `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings` };
	}
	const [host, remainder] = splitHost(text);
	const colon = remainder.indexOf(':');
	const remote = colon < 0 ? remainder : remainder.slice(0, colon);
	if (isUpper(remote))
		return { error: `${INVALID}: repository name (${remote}) must be lowercase` };
	return parseNormalized(`${host}/${remainder}`);
}
function splitHost(text) {
	const slash = text.indexOf('/');
	if (slash < 0)
		return [DEFAULT_HOST, OFFICIAL + text];
	const first = text.slice(0, slash);
	const isHost = first === 'localhost' || /[.:]/.test(first) || isUpper(first);
	const host = !isHost || first === LEGACY_HOST ? DEFAULT_HOST : first;
	const remainder = isHost ? text.slice(slash + 1) : text;
	return [host, host === DEFAULT_HOST && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}
function parseNormalized(text) {
	const parts = splitReference(text);
	if (parts === null) {
		const lower = splitReference(text.replaceAll('\u0130', 'i').toLowerCase()) !== null;
		return { error: lower ? 'repository name must be lowercase' : INVALID };
	}
	const { name, slash, isHost, tag, digest } = parts;
	if (name.length - (isHost ? slash + 1 : 0) > MAX_PATH) {
		return { error: `repository name must not be more than ${MAX_PATH} characters` };
	}
	const error = digest === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .H)(digest);
	if (error !== null)
		return { error };
	return {
		host: name.slice(0, slash),
		path: name.slice(slash + 1),
		tag: tag ?? (digest === null ? 'latest' : null),
		tagWritten: tag !== null,
		digest,
	};
}
function splitReference(text) {
	const at = text.indexOf('@');
	const digest = at < 0 ? null : text.slice(at + 1);
	const tagged = at < 0 ? text : text.slice(0, at);
	const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
	const tag = colon < 0 ? null : tagged.slice(colon + 1);
	const name = colon < 0 ? tagged : tagged.slice(0, colon);
	if ((digest !== null && !DIGEST.test(digest)) || (tag !== null && !TAG.test(tag)))
		return null;
	const slash = name.indexOf('/');
	const host = name.slice(0, slash);
	const isHost = host === DEFAULT_HOST || HOST.test(host);
	return PATH.test(isHost ? name.slice(slash + 1) : name) ? { name, slash, isHost, tag, digest } : null;
}
function isUpper(text) {
	return text.toLowerCase() !== text || /\p{Surrogate}/u.test(text);
}
function formatReference(reference) {
	return `${reference.host}/${reference.path}${formatSuffix(reference)}`;
}
function formatFamiliar(reference) {
	const { host, path } = reference;
	if (host !== DEFAULT_HOST)
		return formatReference(reference);
	const official = path.startsWith(OFFICIAL) && !path.includes('/', OFFICIAL.length);
	return (official ? path.slice(OFFICIAL.length) : path) + formatSuffix(reference);
}
function spellLike(written, image) {
	const [old, now] = [parseReference(written), parseReference(image)];
	if ('error' in old || 'error' in now || (!now.tagWritten && now.digest === null))
		return image;
	if (old.host !== DEFAULT_HOST || now.host !== DEFAULT_HOST)
		return image;
	return formatFamiliar(old).startsWith(written.split(/[:@]/, 1)[0] ?? '')
		? formatFamiliar(now)
		: formatReference(now);
}
function formatSuffix({ tag, digest }) {
	return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}


  }),

  77881:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GJ: () => (  parseTagGlob),
	Mw: () => (  quoteCharacter),
	RK: () => (  splitTag)
  });
  var _glob_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98149);
  var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66634);
  var _front_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17982);



function splitTag(tag) {
	const front = (0,_front_number_js__WEBPACK_IMPORTED_MODULE_1__  .h)(tag);
	if (front === null)
		return { number: null, variant: tag };
	const { number, rest } = front;
	return { number, variant: rest.startsWith('-') ? rest.slice(1) : rest };
}
function parseTagGlob(source) {
	if (source.length > 500)
		return { error: 'is longer than any tag' };
	const stranger = /[^A-Za-z0-9_.\-*{},]/u.exec(source)?.[0];
	if (stranger !== undefined) {
		return {
			error: `contains ${quoteCharacter(stranger)}, which no tag contains; a glob may use only * and {a,b}`,
		};
	}
	const expansion = (0,_glob_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__  .PH)(source);
	if (expansion.error !== undefined)
		return { error: expansion.error };
	if (expansion.texts.length === 1 && source.includes(','))
		return { error: 'has a comma, which is only for braces, as in {a,b}' };
	const globs = expansion.texts.map(_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .VR);
	const withoutDash = expansion.texts.some((text) => text.startsWith('-'))
		? source.replace(/(^|[{,])-+/g, '$1')
		: null;
	return { source, withoutDash, matches: (text) => globs.some((glob) => glob.matches(text)) };
}
function quoteCharacter(character) {
	if (character === ' ')
		return 'a space';
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20 || code === 0x7f)
		return 'a control character';
	return code < 0x7f
		? `"${character}"`
		: `"${character}" (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}


  }),

  15594:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AU: () => (  decideVerdict),
	Gt: () => (  countFindings),
	nT: () => (  isOpen),
	sd: () => (  reportNothing)
  });
function isOpen({ waiver, existing }) {
	return waiver === null && !existing;
}
function countFindings(findings, files, images) {
	const open = findings.filter(isOpen);
	return {
		files,
		images,
		blocking: open.filter(({ level }) => level === 'block').length,
		warnings: open.filter(({ level }) => level === 'warn').length,
		waived: findings.filter(({ waiver }) => waiver !== null).length,
		existing: findings.filter(({ waiver, existing }) => waiver === null && existing).length,
	};
}
function decideVerdict({ blocking, warnings }, problems, failOn) {
	if (problems.some(({ level }) => level === 'error'))
		return 'error';
	if (blocking + warnings === 0)
		return 'pass';
	if (failOn === 'never')
		return 'warn';
	return blocking > 0 || failOn === 'warn' ? 'fail' : 'warn';
}
function reportNothing(verdict, parts) {
	return {
		verdict,
		policy: null,
		counts: countFindings([], 0, 0),
		files: [],
		findings: [],
		problems: [],
		endOfLifeAsOf: null,
		...parts,
	};
}


  }),

  77836:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DP: () => (  joinSentences),
	ZV: () => (  own),
	cv: () => (  say),
	hD: () => (  quote),
	hw: () => (  joinMessages),
	kw: () => (  splitMessage),
	wu: () => (  cutMessage)
  });
function say(words, ...values) {
	const foreign = [];
	let text = '';
	for (let index = 0; index < words.length; index++) {
		text += words[index] ?? '';
		const value = values[index];
		if (typeof value === 'number')
			text += value;
		else if (value !== undefined)
			text = append(text, typeof value === 'object' ? value : quote(value), foreign);
	}
	return { text, foreign };
}
function append(text, message, foreign) {
	const at = text.length;
	for (const { start, end } of message.foreign)
		foreign.push({ start: at + start, end: at + end });
	return text + message.text;
}
function own(text) {
	return { text, foreign: [] };
}
function quote(text) {
	return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}
function joinMessages(messages, separator = '') {
	const foreign = [];
	let text = '';
	let isFirst = true;
	for (const message of messages) {
		text = append(isFirst ? text : text + separator, message, foreign);
		isFirst = false;
	}
	return { text, foreign };
}
function joinSentences(one, other) {
	return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
function splitMessage({ text, foreign }) {
	const parts = [];
	const add = (from, to, isForeign) => {
		const part = text.slice(from, to);
		if (part !== '')
			parts.push({ text: part, foreign: isForeign });
	};
	let at = 0;
	for (const { start, end } of foreign) {
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, text.length, false);
	return parts;
}
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


  }),

  17227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  ownValue)
  });
function ownValue(table, name) {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}


  }),

  18969:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  bK: () => (  INPUT_RULES),
  Z$: () => (  NAMELESS),
  y0: () => (  RULES),
  Iu: () => (  RULE_IDS),
  uq: () => (  SHIPPED_RULES),
  T9: () => (  checkRule),
  rz: () => (  isAboutSteps)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 3 modules
var pattern_pattern = __webpack_require__(65828);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/image-shapes.js
var image_shapes = __webpack_require__(42286);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/contract/option.js





function choiceOption(words, { what, meanings = {}, strictest, ...declared }) {
	const isAsStrict = (one, other) => strictest === 'last'
		? words.indexOf(one) >= words.indexOf(other)
		: words.indexOf(one) <= words.indexOf(other);
	return {
		...declared,
		shape: (0,text_shape .Yq)(words, what, meanings),
		takeStricter: (one, other) => (isAsStrict(one, other) ? one : other),
		findLimit: (above, written) => isAsStrict(written, above) ? null : words.filter((word) => isAsStrict(word, above)).join(' or '),
		bareWords: words,
	};
}
function durationOption({ stricter, ...declared }) {
	const isLonger = stricter === 'longer';
	return {
		...declared,
		shape: value_shapes .p0,
		takeStricter: isLonger ? Math.max : Math.min,
		findLimit: (above, written) => {
			if (isLonger ? written >= above : written <= above)
				return null;
			return `${value_shapes .p0.print(above)} or ${isLonger ? 'more' : 'less'}`;
		},
		bareWords: [],
	};
}
function wordsOption({ word: { what, parse, pattern }, ...declared }) {
	return growingList((0,text_shape .Qq)({ what, parse, schema: { pattern } }), {
		...declared,
		what: 'words',
		write: (word) => word,
	});
}
function patternsOption({ normally, ...declared }) {
	return growingList(deniedPattern, {
		...declared,
		normally: normally.map(readPattern),
		what: 'images',
		write: ({ source }) => source,
	});
}
function trustedPatternsOption({ normally, ...declared }) {
	const among = (some, all) => {
		const known = new Set(all.map(({ source }) => source));
		return some.filter(({ source }) => known.has(source));
	};
	return {
		...declared,
		normally: normally.map(readPattern),
		shape: (0,collection_shape .p_)(image_shapes .C, { what: 'images', mayBeEmpty: true }),
		takeStricter: among,
		findLimit: (above, written) => {
			if (among(written, above).length === written.length)
				return null;
			const names = above.map(({ source }) => source).join(', ');
			return names === '' ? 'an empty list' : `only what is among ${names}`;
		},
		bareWords: [],
	};
}
function readPattern(source) {
	const pattern = (0,pattern_pattern .E)(source, { anywhere: true });
	if ('error' in pattern)
		throw new Error(`A default pattern of a rule is wrong: "${source}" ${pattern.error}`);
	return pattern;
}
function growingList(item, { what, write, ...declared }) {
	const findMissing = (wanted, all) => {
		const written = new Set(all.map(write));
		return wanted.filter((value) => !written.has(write(value)));
	};
	return {
		...declared,
		shape: (0,collection_shape .p_)(item, { what, mayBeEmpty: declared.normally.length === 0 }),
		takeStricter: (one, other) => [...one, ...findMissing(other, one)],
		findLimit: (above, written) => {
			const missing = findMissing(above, written);
			return missing.length === 0 ? null : `a list that has ${missing.map(write).join(', ')} too`;
		},
		bareWords: [],
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/contract/subject.js


function findPattern({ names }, patterns) {
	return patterns.find((pattern) => names.some((name) => pattern.matches(name, 'deny'))) ?? null;
}
function nameJudged(familiar, { about }) {
	return about === null ? (0,message .hD)(familiar) : (0,message .cv) `${familiar}, which is ${about},`;
}
const sayEntry = ({ entry }, reference) => entry === (0,image_reference .FH)(reference) ? (0,message .ZV)('') : (0,message .cv) ` by ${entry}`;

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/define-rule.js




function adviseUse({ use, isUseUnapproved, isUseReported, lacksUseTag }) {
	if (use === null)
		return null;
	if (lacksUseTag) {
		const tag = (0,message .ZV)(`with a tag that does not move${isUseUnapproved ? ', once the policy approves it' : ''}`);
		return { description: (0,message .cv) `Use ${use} ${tag}`, replacement: null };
	}
	const isReported = isUseReported ? { isReported: true } : {};
	if (!isUseUnapproved)
		return { description: (0,message .cv) `Use ${use}`, replacement: use, ...isReported };
	return {
		description: (0,message .cv) `Use ${use}, once the policy approves it`,
		replacement: use,
		isUnapproved: true,
	};
}
function defineRule(rule) {
	return { ...rule, options: rule.options ?? {} };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/build-tools-shipped.js


const buildToolsShipped = defineRule({
	id: 'build-tools-shipped',
	about: 'shipped',
	summary: 'What ships contains the compiler and tools that built it',
	help: 'Compilers, package managers and their caches make an image large, bring flaws of their own, and help an attacker. Build in one stage, and copy what it builds into a final stage that only runs it.',
	level: 'ignore',
	urgency: 15,
	check({ familiar, tools }) {
		if (tools === null)
			return [];
		return [
			{
				message: describe(familiar, tools),
				fix: { description: advise(familiar, tools), replacement: null },
				decidedBy: null,
			},
		];
	},
});
function describe(familiar, { isBuiltHere, tag }) {
	if (tag !== null)
		return (0,message .cv) `${familiar} has a compiler that is of no use in what ships: it only starts a program that was built elsewhere.`;
	return isBuiltHere
		? (0,message .cv) `${familiar} has build tools that are of no use in what ships: it only starts what was built on it.`
		: (0,message .cv) `${familiar} has build tools that are of no use in what ships: it only starts what another stage built.`;
}
function advise(familiar, tools) {
	const { isBuiltHere, runtime, isUnapproved, user, tag, copied, to, start } = tools;
	if (tag !== null)
		return (0,message .cv) `Use the tag ${tag} of the same image${(0,message .ZV)(isUnapproved ? ', once the policy approves it' : '')}`;
	const once = isUnapproved ? (0,message .cv) `. The policy has to approve ${runtime} first` : (0,message .ZV)('');
	if (!isBuiltHere)
		return (0,message .cv) `Build the stage that ships on ${runtime} instead, and add what else it needs at run time${once}`;
	const lines = [
		`FROM ${runtime}`,
		...(copied === null ? [] : [`COPY --from=build ${formatPaths(copied, to)}`]),
		...(start === null || copied === null
			? []
			: [
				...(user === null ? [] : [`USER ${user}`]),
				`ENTRYPOINT ${JSON.stringify(start).replaceAll('","', '", "')}`,
			]),
	];
	const sketch = (0,message .hw)(lines.map((line) => (0,message .cv) `${line}`), ', ');
	const rest = copied === null
		? (0,message .ZV)('Copy what was built, and start it there')
		: (0,message .ZV)('Add what else it needs at run time');
	return (0,message .cv) `Write ${`FROM ${familiar} AS build`} here, and end the file with a stage that only runs the result: ${sketch}. ${rest}${once}`;
}
function formatPaths(copied, to) {
	return /\s/.test(copied + to) ? JSON.stringify([copied, to]) : `${copied} ${to}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/debug-variant.js


const debugVariant = defineRule({
	id: 'debug-variant',
	about: 'shipped',
	summary: 'What ships is built on a debug, development or pre-release variant',
	help: 'Variants for debugging and development bring tools that an attacker can use, and pre-releases get no fixes. Build the final stage on the variant that is meant to run.',
	level: 'ignore',
	urgency: 10,
	check({ familiar, variant }) {
		if (variant === null)
			return [];
		return [
			{
				message: debug_variant_describe(familiar, variant),
				fix: { description: debug_variant_advise(variant), replacement: null },
				decidedBy: null,
			},
		];
	},
});
function debug_variant_advise({ kind, word }) {
	switch (kind) {
		case 'debug':
			return (0,message .cv) `Use the same tag without ${word}; to look into a running container, attach another one that has a shell`;
		case 'development':
			return (0,message .ZV)('Use this variant in build stages only, and copy what they build into a final stage on the variant for running');
		case 'pre-release':
			return (0,message .ZV)('Move to a release');
	}
}
function debug_variant_describe(familiar, { kind, word }) {
	switch (kind) {
		case 'debug':
			return (0,message .cv) `${familiar} is distroless with a shell (${word}), and it is what ships.`;
		case 'development':
			return (0,message .cv) `The tag of ${familiar} says that it is for development or not released (${word}), and it is what ships.`;
		case 'pre-release':
			return (0,message .cv) `${familiar} is a pre-release (${word}), and it is what ships.`;
	}
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/denied.js


const denied = defineRule({
	id: 'denied',
	about: 'image',
	summary: 'The image matches an entry of deny',
	help: 'The policy forbids this image, whatever else approves it. Use what the entry names instead.',
	level: 'block',
	urgency: 1,
	check(subject) {
		if (subject.denied === null)
			return [];
		const { entry, reason, decidedBy } = subject.denied;
		return [
			{
				message: (0,message .cv) `${nameJudged(subject.familiar, subject.denied)} is denied by ${entry}${(0,message .ZV)(reason === null ? '.' : `: ${reason}.`)}`,
				fix: adviseUse(subject.denied) ?? {
					description: (0,message .ZV)('Use an image that the policy approves'),
					replacement: null,
				},
				decidedBy,
			},
		];
	},
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/deprecated.js


const deprecated = defineRule({
	id: 'deprecated',
	about: 'image',
	summary: 'The image is being phased out',
	help: 'The policy phases this image out. Move to the replacement that the entry names before its block-from date.',
	level: 'warn',
	urgency: 3,
	check(subject) {
		if (subject.deprecated === null)
			return [];
		const { reason, blockFrom, reached, decidedBy } = subject.deprecated;
		const deadline = blockFrom === null
			? ''
			: reached
				? ` It has been blocked since ${blockFrom}.`
				: ` It will be blocked from ${blockFrom}.`;
		return [
			{
				message: (0,message .cv) `${nameJudged(subject.familiar, subject.deprecated)} is deprecated${sayEntry(subject.deprecated, subject.reference)}${(0,message .ZV)(`${reason === null ? '.' : `: ${reason}.`}${deadline}`)}`,
				fix: adviseUse(subject.deprecated) ?? {
					description: (0,message .ZV)('Move to an image that the policy approves without an end date'),
					replacement: null,
				},
				decidedBy,
				...(reached ? { always: 'block' } : {}),
			},
		];
	},
});

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/support.js
var support = __webpack_require__(88473);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/end-of-life.js



const endOfLife = defineRule({
	id: 'end-of-life',
	about: 'image',
	summary: 'The runtime or the operating system is out of support, or soon will be',
	help: 'After its end of life an image gets no security fixes. Move to a supported release.',
	level: 'warn',
	urgency: 2,
	aliases: ['eol'],
	options: {
		notice: durationOption({
			description: 'How long before the end to warn.',
			normally: 90,
			stricter: 'longer',
		}),
		grace: durationOption({
			description: 'How long after the end it keeps warning before it blocks, if the level is block.',
			normally: 0,
			stricter: 'shorter',
		}),
		support: choiceOption(support .$1, {
			what: 'a kind of support',
			meanings: { standard: 'security', extended: 'paid', 'long-term': 'lts' },
			description: "Which support counts. security: the publisher's own. lts: also long-term support that is free and reaches the image (Debian LTS). paid: also support that you have to buy (Ubuntu Pro, Red Hat's ELS, Oracle's Extended Support), which an image from a public registry does not have.",
			normally: 'lts',
			strictest: 'first',
		}),
	},
	check(subject) {
		return subject.endOfLife.map((verdict) => ({
			message: (0,message .cv) `${subject.familiar}: ${(0,message .ZV)(end_of_life_describe(verdict))}`,
			fix: findPolicyAdvice(subject) ?? {
				description: (0,message .ZV)(describeFix(verdict, subject.successor)),
				replacement: null,
			},
			decidedBy: subject.endOfLifeDecidedBy,
			topic: verdict.subject,
			...(verdict.retired ? { isRetired: true } : {}),
			...(verdict.state === 'ended' ? {} : { atMost: 'warn' }),
		}));
	},
});
function end_of_life_describe(verdict) {
	const { name, product, state, day, days, superseded, retired, isBetween } = verdict;
	if (retired)
		return `${name} is retired; none of its tags get updates.`;
	if (isBetween === true)
		return `Nothing is known of ${name} itself, but the releases next to it are past their end of life.`;
	if (day === null || days === null)
		return `${name} is past its end of life.`;
	const left = describeFurther(verdict);
	const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
	if (superseded !== null) {
		const soon = state === 'ending' ? `, ${when}` : '';
		return `${name} was superseded on ${superseded}. Only the newest ${product} is supported, so it counts as past its end of life after ${day}${soon}.${left}`;
	}
	if (state !== 'ending')
		return `${name} reached its end of life on ${day}.${left}`;
	return `${name} reaches its end of life on ${day}, ${when}.${left}`;
}
function describeFurther({ further }) {
	if (further === null)
		return '';
	return ` ${further.support === 'paid' ? 'Paid' : 'Long-term'} support, which the policy does not count, continues until ${further.until}.`;
}
function findPolicyAdvice({ denied, deprecated }) {
	return (denied && adviseUse(denied)) ?? (deprecated && adviseUse(deprecated));
}
function describeFix({ retired, instead, product, supported }, successor) {
	if (retired) {
		if (instead === null || successor === 'refused')
			return 'Use another image';
		return `Use ${instead}${successor === 'unapproved' ? ', once the policy approves it' : ''}`;
	}
	const last = supported.at(-1);
	if (last === undefined)
		return 'Move to a product that is supported';
	const others = supported.slice(0, -1).join(', ');
	return `Move to ${product} ${others === '' ? last : `${others} or ${last}`}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/libc-mismatch.js


const libcMismatch = defineRule({
	id: 'libc-mismatch',
	about: 'shipped',
	summary: 'A program is copied into an image without the C library that it was built for',
	help: 'A program that is linked with glibc does not run on musl, and the reverse; in an image without any library only static programs run. Build for the C library of the final stage, or link statically.',
	level: 'ignore',
	urgency: 18,
	check: ({ familiar, mismatches }) => mismatches.map((mismatch) => ({
		message: libc_mismatch_describe(familiar, mismatch),
		fix: { description: libc_mismatch_advise(mismatch), replacement: null },
		decidedBy: null,
		at: mismatch.at,
		topic: mismatch.path,
	})),
});
function libc_mismatch_describe(familiar, mismatch) {
	const { kind, path, from, built, has } = mismatch;
	const copied = (0,message .cv) `${path} comes from ${from}, with ${(0,message .ZV)(built)}, and is copied into ${familiar}, which has ${(0,message .ZV)(NAMES[has])}`;
	return (0,message .cv) `${copied}: ${(0,message .ZV)(CONSEQUENCES[kind] ?? 'it will probably not start')}.`;
}
const NAMES = {
	glibc: 'glibc',
	musl: 'musl',
	none: 'no C library',
	'glibc without C++': 'neither libstdc++ nor libgcc',
};
const CONSEQUENCES = {
	go: 'it will probably not start, because Go links programs that use the network with the C library',
	node: 'packages with native parts do not load',
	python: 'packages with native parts do not load',
};
function libc_mismatch_advise({ kind, built, has, cxx }) {
	if (kind === 'go')
		return (0,message .cv) `Build it with ${'CGO_ENABLED=0'}, or on the C library of the final stage`;
	if (has === 'glibc without C++')
		return cxx === null
			? (0,message .ZV)('Use an image that has them, or link statically')
			: (0,message .cv) `Use ${cxx.text}, which has them${(0,message .ZV)(sayOnce(cxx))}, or link statically`;
	if (kind === 'node' || kind === 'python' || kind === 'jdk' || kind === 'runtime' || kind === 'release')
		return (0,message .ZV)(`Build it on an image that has ${has === 'none' ? 'the C library of the final stage' : has}, or end with an image that has ${built}`);
	if (kind === 'rust' && built === 'glibc')
		return (0,message .hw)([
			(0,message .cv) `Build it with ${'--target x86_64-unknown-linux-musl'}, or end with an image that has glibc`,
			cxx === null ? (0,message .ZV)('') : (0,message .cv) `, such as ${cxx.text}${(0,message .ZV)(sayOnce(cxx))}`,
		]);
	return (0,message .ZV)('Link it statically, or use images with the same C library for both stages');
}
const sayOnce = ({ isUnapproved }) => isUnapproved ? ' (once the policy approves it)' : '';

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/no-init.js


const noInit = defineRule({
	id: 'no-init',
	about: 'shipped',
	summary: 'What ships starts several processes without an init',
	help: 'The first process of a container gets the signal to stop, and has to pass it on. A shell that waits for others, or a program next to which a service was started, does not: what runs is killed after ten seconds. Start an init such as tini first.',
	level: 'ignore',
	urgency: 17,
	check({ familiar, together }) {
		if (together === null)
			return [];
		return [
			{
				message: (0,message .cv) `${(0,message .ZV)(together.keyword)} ${no_init_describe(together)}, and no init passes on the signal to stop.`,
				fix: { description: no_init_advise(familiar, together), replacement: null },
				decidedBy: null,
				at: together.at,
			},
		];
	},
});
function no_init_describe({ kind, program }) {
	switch (kind) {
		case 'background':
			return (0,message .cv) `starts ${program} in the background and then something else`;
		case 'service':
			return (0,message .cv) `starts ${program} as a service and then something else`;
		case 'pipe':
			return (0,message .cv) `starts ${program} in a pipe that a shell waits for`;
		default:
			return (0,message .cv) `starts ${program} in a shell loop`;
	}
}
function no_init_advise(familiar, { keyword }) {
	const { add, path } = findInit(familiar);
	const start = keyword === 'CMD'
		? (0,message .cv) `${`ENTRYPOINT ["${path}", "-g", "--"]`} in front of CMD`
		: (0,message .cv) `begin ENTRYPOINT with it: ${`ENTRYPOINT ["${path}", "-g", "--", "sh", "-c", "\u2026"]`}`;
	const better = (0,message .ZV)('Better still, run one program in each container');
	return add === null
		? (0,message .cv) `Copy tini into the image and write ${start}, or run it with ${'docker run --init'}. ${better}`
		: (0,message .cv) `Write ${add} before any USER, and ${start}. ${better}`;
}
function findInit(familiar) {
	if (/alpine/.test(familiar))
		return { add: 'RUN apk add --no-cache tini', path: '/sbin/tini' };
	if (/^(?:\S*\/)?(?:amazon|alma|rocky|oracle|centos|fedora|opensuse|busybox)/.test(familiar))
		return { add: null, path: '/tini' };
	return {
		add: 'RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*',
		path: '/usr/bin/tini',
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/package-leftovers.js


const packageLeftovers = defineRule({
	id: 'package-leftovers',
	about: 'shipped',
	summary: 'A package manager leaves its cache in a layer of what ships',
	help: 'Package lists and caches make every pull larger and are of no use at run time. A layer keeps what was in it when its RUN ended, so they have to be removed in the same RUN, or kept out of it by a cache mount.',
	level: 'ignore',
	urgency: 16,
	check: ({ leftovers }) => leftovers.map(({ manager, what, isRemovedLater, remedy, at }) => ({
		message: isRemovedLater
			? (0,message .cv) `${(0,message .ZV)(manager)} leaves ${(0,message .ZV)(what)} in this layer of what ships: removal in a later RUN does not make the layer smaller.`
			: (0,message .cv) `${(0,message .ZV)(manager)} leaves ${(0,message .ZV)(what)} in this layer of what ships.`,
		fix: { description: remedy, replacement: null, leftBy: manager },
		decidedBy: null,
		at,
		topic: manager,
		isOnAnyBase: true,
	})),
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/remote-input.js


const remoteInput = defineRule({
	id: 'remote-input',
	about: 'input',
	summary: 'What a build takes from elsewhere is not fixed by a checksum or a commit',
	help: 'A URL, a branch and a script that is run at once may hold something else in the next build, and nobody would see it. Fix them with --checksum, with a commit, or by comparing the download before it is run.',
	level: 'ignore',
	urgency: 12,
	check: (subject) => [
		{
			message: remote_input_describe(subject),
			fix: { description: remote_input_advise(subject), replacement: null },
			decidedBy: null,
		},
	],
});
function remote_input_advise({ input, written }) {
	switch (input) {
		case 'url':
			return (0,message .cv) `Add its checksum: ${`ADD --checksum=sha256:\u2026 ${written}`}`;
		case 'git': {
			const [repository = ''] = written.split(/[?#]/);
			return (0,message .cv) `Write the full commit: ${`${repository}#COMMIT`}, or add it: ${`ADD --checksum=COMMIT ${written}`}`;
		}
		case 'script':
			return /^https?:\/\//i.test(written)
				? (0,message .cv) `Download ${written} to a file, ${COMPARE}`
				: (0,message .cv) `Download it to a file, ${COMPARE}`;
	}
}
const COMPARE = (0,message .cv) `check that with ${'sha256sum -c'}, and only then run it; or copy the tool from an image`;
function remote_input_describe({ input, written }) {
	switch (input) {
		case 'url':
			return (0,message .cv) `${written} is downloaded without a checksum, so the next build may get something else.`;
		case 'git':
			return (0,message .cv) `${written} does not name a full commit, so the next build may get something else.`;
		case 'script':
			return (0,message .cv) `What is downloaded is run at once, and nothing says that it is the same as before: ${written}.`;
	}
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/root-user.js


const rootUser = defineRule({
	id: 'root-user',
	about: 'shipped',
	summary: 'What ships runs as root, although the base can do without',
	help: 'A process that runs as root has more rights over the container, the files that are mounted, and a kernel with a flaw. Use the user or the variant that the base has for this.',
	level: 'ignore',
	urgency: 14,
	check({ familiar, nonRoot }) {
		if (nonRoot === null)
			return [];
		return [
			{
				message: (0,message .cv) `What is built on ${familiar} runs as root, although ${root_user_describe(nonRoot)}.`,
				fix: { description: root_user_advise(nonRoot), replacement: nonRoot.replacement ?? null },
				decidedBy: null,
			},
		];
	},
});
function root_user_describe({ user, use }) {
	if (user !== null)
		return (0,message .cv) `it has the user ${user}`;
	return isTag(use)
		? (0,message .cv) `the same image has the tag ${use ?? ''}`
		: (0,message .cv) `${use ?? ''} is the same server without root`;
}
function root_user_advise({ user, use, isUnapproved }) {
	if (user !== null)
		return (0,message .cv) `Write ${`USER ${user}`} in front of CMD or ENTRYPOINT, and give it what it has to write to: ${`COPY --chown=${user}`}`;
	const once = (0,message .ZV)(isUnapproved === true ? ', once the policy approves it' : '');
	return isTag(use)
		? (0,message .cv) `Use the tag ${use ?? ''}${once}`
		: (0,message .cv) `Use ${use ?? ''}, which listens on port 8080${once}`;
}
const isTag = (use) => use?.includes('/') === false;

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/shell-on-distroless.js


const shellOnDistroless = defineRule({
	id: 'shell-on-distroless',
	about: 'shipped',
	summary: 'An instruction needs a shell, and the base has none',
	help: 'RUN, CMD, ENTRYPOINT and HEALTHCHECK in shell form are started by /bin/sh, which distroless images leave out: the build fails, or the container does not start. Write a JSON list instead.',
	level: 'ignore',
	urgency: 13,
	check: ({ familiar, shellForms }) => shellForms.map((form) => ({
		message: shell_on_distroless_describe(familiar, form),
		fix: { description: shell_on_distroless_advise(form), replacement: null },
		decidedBy: null,
		at: form.at,
		topic: form.keyword,
	})),
});
function shell_on_distroless_describe(familiar, { keyword, program, isScript, takenBy, words }) {
	const which = (0,message .ZV)(keyword);
	if (program === null)
		return (0,message .cv) `${which} is in shell form and needs /bin/sh, which ${familiar} does not have.`;
	if (isScript)
		return (0,message .cv) `${which} starts ${program}, a script for a shell, which ${familiar} does not have.`;
	if (takenBy !== null)
		return (0,message .cv) `${which} begins with ${program}, but ${familiar} already starts ${takenBy}, which takes that for a file.`;
	return words === null
		? (0,message .cv) `${which} starts ${program}, which ${familiar} does not have.`
		: (0,message .cv) `${which} starts ${program}, which is not on the path of ${familiar}.`;
}
function shell_on_distroless_advise({ keyword, program, words, startedBy }) {
	if (program !== null && words === null && startedBy === null)
		return (0,message .ZV)('Start the program itself, or use a base with a shell if a script has to run first');
	if (keyword === 'RUN')
		return (0,message .ZV)('Run it in a build stage that has a shell, and copy the result');
	if (startedBy !== null)
		return adviseGiven(startedBy);
	const before = keyword === 'HEALTHCHECK' ? 'HEALTHCHECK CMD' : keyword;
	if (words === null)
		return (0,message .ZV)(`Write the program and its arguments as a JSON list: ${before} ["/program", "argument"]`);
	return (0,message .cv) `${(0,message .ZV)(program === null ? 'Write it as a JSON list' : 'Write')}: ${`${before} ${JSON.stringify(words).replaceAll('","', '", "')}`}`;
}
function adviseGiven(startedBy) {
	return startedBy === ''
		? (0,message .ZV)('The image may have an ENTRYPOINT that already starts it: write only what that gets, as a JSON list')
		: (0,message .cv) `The ENTRYPOINT of the image already starts ${startedBy}: write only what that gets, as a JSON list`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unapproved.js


const SHOWN = 5;
const unapproved = defineRule({
	id: 'unapproved',
	about: 'image',
	summary: 'The image matches nothing in allow',
	help: 'You may only build on images that the policy approves. Use an approved image, or propose an entry for allow.',
	level: 'block',
	urgency: 4,
	check(subject) {
		if (subject.unapproved === null)
			return [];
		const { suggestion, decidedBy } = subject.unapproved;
		return [
			{
				message: (0,message .cv) `${subject.familiar} is not approved: it matches nothing in allow.${describeNearest(subject.unapproved)}${describeNearMiss(subject.unapproved)}`,
				...describeAllowed(subject.unapproved),
				fix: {
					description: unapproved_describeFix(subject.unapproved),
					replacement: suggestion,
					...(subject.unapproved.nearMiss === null ? {} : { isSpelling: true }),
				},
				decidedBy,
			},
		];
	},
});
function describeNearest({ nearest, nearMiss }) {
	return nearest.length === 0 || nearMiss !== null
		? (0,message .ZV)('')
		: (0,message .cv) ` The closest that the policy allows: ${list(nearest, ', ')}.`;
}
function describeNearMiss({ nearMiss }) {
	return nearMiss === null ? (0,message .ZV)('') : (0,message .cv) ` ${nearMiss.reason}`;
}
function describeAllowed({ nearest, approved, chain }) {
	if (nearest.length > 0)
		return {};
	if (approved.length === 0)
		return { allowed: (0,message .ZV)('The policy does not allow any image here.') };
	const more = approved.length - SHOWN;
	const listed = (0,message .cv) `${list(approved.slice(0, SHOWN), ', ')}${(0,message .ZV)(more > 0 ? ` and ${more} more` : '')}`;
	if (chain === undefined)
		return { allowed: (0,message .cv) `The policy allows ${listed}.` };
	const { file, isItsOwn } = chain;
	return {
		allowed: isItsOwn
			? (0,message .cv) `${file}, which the policy extends, allows ${listed}.`
			: (0,message .cv) `The policy allows ${listed}, as far as ${file} allows it, which it extends.`,
	};
}
function unapproved_describeFix({ suggestion, nearMiss, nearest, useful, approved }) {
	if (suggestion !== null)
		return (0,message .cv) `Use ${suggestion}`;
	if (nearest.length > 0 && useful.length === 0)
		return (0,message .cv) `Propose an entry for this image in allow: ${list(nearest, ', ')} would be a step back, to what is older or to a tag that moves`;
	if (nearMiss !== null)
		return nearMiss.remedy;
	if (useful.length > 0)
		return (0,message .cv) `Use an image that matches ${list(useful, ' or ')}, or propose an entry for this one in allow`;
	if (approved.length === 0)
		return (0,message .ZV)('Build on a stage or on scratch, or propose an entry for this image in allow');
	return (0,message .ZV)('Use an image that the policy allows, or propose an entry for this one in allow');
}
function list(patterns, separator) {
	return (0,message .hw)(patterns.map(message .hD), separator);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unmirrored.js


const unmirrored = defineRule({
	id: 'unmirrored',
	about: 'image',
	summary: 'The image bypasses the mirror that the policy declares',
	help: 'The policy declares a mirror of the registry that this image comes from. Pull it through the mirror.',
	level: 'ignore',
	urgency: 6,
	check(subject) {
		if (subject.unmirrored === null)
			return [];
		const { upstream, mirror, use } = subject.unmirrored;
		return [
			{
				message: (0,message .cv) `${subject.familiar} is pulled from ${upstream}, but the policy declares the mirror ${mirror}.`,
				fix: {
					description: use === null ? (0,message .cv) `Pull it through ${mirror}` : (0,message .cv) `Use ${use}`,
					replacement: use,
				},
				decidedBy: null,
			},
		];
	},
});

// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unofficial-image.js



const unofficialImage = defineRule({
	id: 'unofficial-image',
	about: 'image',
	summary: 'The image of Docker Hub is neither official nor from a namespace that the policy names',
	help: 'Anybody can publish on Docker Hub, also under a name that looks like an official one. Use an official image, or name the namespaces that you trust.',
	level: 'ignore',
	urgency: 11,
	options: {
		namespaces: trustedPatternsOption({
			description: 'Images that count as known: verified publishers, sponsored projects, your own.',
			normally: ['docker.io/docker/**'],
		}),
	},
	check(subject, { namespaces }) {
		const { unofficial, unapproved, denied, familiar } = subject;
		if (unofficial === null || findPattern(subject, namespaces) !== null)
			return [];
		if (unapproved !== null || denied !== null)
			return [];
		return [
			{
				message: unofficial_image_describe(familiar, unofficial),
				fix: { description: unofficial_image_advise(unofficial), replacement: null },
				decidedBy: null,
			},
		];
	},
});
function unofficial_image_describe(familiar, { namespace, name, near }) {
	if (namespace === null) {
		const close = near === null ? (0,message .ZV)('') : (0,message .cv) ` The closest one is ${near}.`;
		return (0,message .cv) `No official image is called ${name} (list of ${(0,message .ZV)(official_images .$2.asOf)}), and nobody else can publish ${familiar}.${close}`;
	}
	const close = near === null
		? (0,message .ZV)('')
		: (0,message .cv) ` Its name is one edit away from the official image ${near}: make sure that you mean this one.`;
	return (0,message .cv) `${familiar} is not an official image, and the policy does not name its publisher, ${namespace}.${close}`;
}
function unofficial_image_advise({ namespace, name, near }) {
	const write = near === null ? (0,message .ZV)('') : (0,message .cv) `Write ${near} if you mean that; or: `;
	if (namespace !== null)
		return (0,message .cv) `${write}Use an official image, or, if you trust ${namespace}, add ${`docker.io/${namespace}/**`} to the namespaces of this rule, or to allow`;
	return (0,message .cv) `${write}Write the full name with its registry; if ${name} is a stage, write the name that the stage has; if it is built here, give it to the build as a context`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var pin = __webpack_require__(63758);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unpinned.js



const FLOATING = [
	'latest',
	'stable',
	'edge',
	'nightly',
	'main',
	'master',
	'dev',
	'lts',
	'current',
	'rolling',
];
const DEMANDS = {
	none: 'nothing',
	tag: 'a written tag that does not float',
	version: 'a tag that begins with a version',
	minor: 'a version with two parts, such as 22.11',
	patch: 'a version with three parts, such as 22.11.0',
	digest: 'a digest',
	'tag+digest': 'a fixed tag together with a digest',
};
const unpinned = defineRule({
	id: 'unpinned',
	about: 'image',
	summary: 'The reference is looser than the policy requires',
	help: 'A loose reference may be a different image tomorrow, without a pull request. Write the tag, version or digest that the policy requires.',
	level: 'warn',
	urgency: 7,
	aliases: ['pin', 'latest'],
	options: {
		require: choiceOption(pin .dq, {
			what: 'a kind of pin',
			meanings: pin .GJ,
			description: 'The least that counts as pinned: tag < version < minor < patch < digest < tag+digest. minor: two parts of the number; patch: three.',
			normally: 'tag',
			strictest: 'last',
			aliases: ['pin'],
		}),
		floating: wordsOption({
			word: {
				what: 'a word at the front of tags, such as latest',
				parse: checkFloating,
				pattern: '^\\w[\\w.]*$',
			},
			description: 'Words that make a tag float: alone, or before the first -, _ or . of the tag. Your list replaces the default one.',
			normally: FLOATING,
		}),
	},
	check(subject) {
		if (subject.pin.gap === null)
			return [];
		const { required, decidedBy } = subject.pin;
		return [
			{
				message: (0,message .cv) `${subject.familiar} ${describeGap(subject.pin.gap, subject.reference)}; the policy requires ${(0,message .ZV)(DEMANDS[required])}.`,
				fix: { description: unpinned_describeFix(subject), replacement: subject.pinned },
				decidedBy,
			},
		];
	},
});
function checkFloating(source) {
	if (source.includes('-'))
		return { error: 'has a -, but only the word before the first - of a tag is compared; write that' };
	return /^\w[\w.]{0,127}$/.test(source)
		? source
		: { error: 'cannot begin a tag; write a word such as latest' };
}
function describeGap(gap, { tag }) {
	switch (gap.lacks) {
		case 'tag':
			return (0,message .ZV)('has no tag');
		case 'fixed-tag':
			return (0,message .cv) `has a floating tag (${gap.floating})`;
		case 'version':
			return tag !== null && /^v?\d/.test(tag)
				? (0,message .ZV)('has a tag with letters directly after the number, so it is not a version')
				: (0,message .ZV)('has a tag that does not begin with a version');
		case 'minor':
		case 'patch':
			return (0,message .ZV)('has a version with too few parts');
		case 'digest':
			return (0,message .ZV)('has no digest');
	}
}
function unpinned_describeFix({ pin, pinned, name, reference: { tag, tagWritten } }) {
	if (pinned !== null)
		return (0,message .cv) `Use ${pinned}, whose digest is the one that the tag names now`;
	if (pin.gap?.lacks === 'digest') {
		const command = `docker buildx imagetools inspect ${tagWritten ? `${name}:${tag}` : name}`;
		return (0,message .cv) `Add the digest of the index, ${(0,message .ZV)('name:tag@sha256:\u2026')}, as "${command}" prints it`;
	}
	if (pin.required === 'tag+digest')
		return (0,message .ZV)('Write a fixed tag before the digest');
	return (0,message .ZV)(pin.required === 'tag' ? 'Write a tag that does not float' : `Write ${DEMANDS[pin.required]}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unreadable.js


const REPAIR = (0,message .ZV)('Fix the file so that it builds; if it is not a Dockerfile, add its path to settings.ignore of the policy');
const unreadable = defineRule({
	id: 'unreadable',
	about: 'unreadable',
	summary: 'The Dockerfile cannot be read, or BuildKit would refuse it before it pulls an image',
	help: 'What cannot be read cannot be judged, and never counts as a pass. What BuildKit refuses later, when it runs the instructions, is not reported. Fix the file; if it is not a Dockerfile, add its path to settings.ignore.',
	level: 'block',
	urgency: 9,
	check(subject) {
		return [
			{
				message: describeReason(subject),
				fix: {
					description: subject.hint?.advice ??
						(subject.isLimit === true ? simplify(subject) : (subject.remedy ?? REPAIR)),
					replacement: null,
				},
				decidedBy: null,
			},
		];
	},
});
const SIMPLER = (0,message .ZV)('Write it so that the gate can follow all of it, or try fewer values, platforms and targets');
function simplify({ hides = [], remedy = SIMPLER }) {
	const waived = ['unreadable', ...hides].join(', ');
	const also = hides.length === 0 ? '' : `; an exception has to waive what it may hide too: rules: [${waived}]`;
	return (0,message .cv) `${remedy}${(0,message .ZV)(also)}`;
}
function describeReason({ reason, hint, isBuild }) {
	if (isBuild === true)
		return (0,message .cv) `BuildKit refuses a build of this file: ${reason}`;
	return hint === undefined ? (0,message .cv) `Not readable: ${reason}` : (0,message .cv) `Not readable: ${hint.why} (${reason})`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unresolved.js


const unresolved = defineRule({
	id: 'unresolved',
	about: 'unresolved',
	summary: 'The image name depends on an argument without a known value',
	help: 'Cannot tell which image is pulled. Give the argument a default, a build argument, or its values in builds[].args or settings.args of the policy.',
	level: 'block',
	urgency: 8,
	check(subject) {
		const { arguments: names, through = [], refusal, hint, tried, unknown, elsewhere, via } = subject;
		if (elsewhere !== undefined)
			return [describeElsewhere(elsewhere)];
		if (unknown !== null)
			return [describeUnknown(names, through, unknown, via)];
		const many = names.length > 1;
		const given = (0,message .hD)(names.map((name) => `--build-arg ${name}=\u2026`).join(' '));
		const what = through.length === 0
			? (0,message .cv) `${listNames(names)} ${(0,message .ZV)(many ? 'have' : 'has')}`
			: (0,message .cv) `${describeThrough(through, names)}, which ${(0,message .ZV)(many ? 'have' : 'has')}`;
		const why = refusal === null ? (0,message .ZV)('.') : (0,message .cv) ` (${refusal}).`;
		return [
			{
				message: (0,message .cv) `Cannot tell which image is pulled: ${what} no value${why}${hint === undefined ? (0,message .ZV)('') : (0,message .cv) ` ${hint.why}.`}${tried === undefined ? (0,message .ZV)('') : describeTried(tried)}`,
				fix: {
					description: (0,message .cv) `${hint === undefined ? (0,message .ZV)('Give') : (0,message .cv) `${hint.advice}, or give`} ${(0,message .ZV)(many ? 'each' : 'it')} a default in the Dockerfile${(0,message .ZV)(tried === undefined ? '' : ', for example the one that was tried')}, or ${given}, or list all its values in builds[].args of the policy (for some paths) or settings.args (for all)`,
					replacement: null,
				},
				decidedBy: null,
			},
		];
	},
});
function describeTried({ value, file, line, others }) {
	const told = (0,message .cv) ` ${value} in ${file}, line ${line},`;
	return others === 0
		? (0,message .cv) `${told} was tried too, but nothing shows that each build of this file gets it.`
		: (0,message .cv) `${told} and ${others} more ${(0,message .ZV)(others === 1 ? 'value' : 'values')} were tried too, but nothing shows that each build of this file gets one of them.`;
}
const LOWER = 'if that is not possible, lower the rule for this file in overrides of the policy: paths, and rules: { unresolved: warn }';
const ADVICE = {
	elsewhere: 'Build a Dockerfile of this repository, or, if what is built there is checked there, allow it for this file in overrides of the policy: paths, and rules: { unresolved: warn }',
	foreign: 'Check out the commit of the event itself (leave ref out), or, if what is built there is checked there, allow it for this file in overrides of the policy: paths, and rules: { unresolved: warn }',
	unknown: `Write the path of the Dockerfile out; ${LOWER}`,
	refused: `Correct what is refused, or name a target or service that there is; ${LOWER}`,
	contexts: `Write the names of the contexts out; ${LOWER}`,
	code: `Build with programs, plugins and settings that neither the repository nor a script puts in their place; ${LOWER}`,
	settings: `Build without these settings of registries, and write the full names of images in the Dockerfile; ${LOWER}`,
	images: `Build without the source policy, and write what it converts in the Dockerfile; ${LOWER}`,
};
function describeElsewhere({ kind, words }) {
	return {
		message: (0,message .cv) `Cannot tell which images are pulled: ${words}.`,
		fix: {
			description: (0,message .ZV)(ADVICE[kind]),
			replacement: null,
		},
		decidedBy: null,
	};
}
const IN_BUILD_FILES = {
	sbom: {
		what: 'which image makes the SBOM of a build',
		advice: 'Write the generator out, or name none: the builder then takes its own',
	},
	syntax: {
		what: 'which frontend a build has',
		advice: 'Write the value of BUILDKIT_SYNTAX out where the build is described',
	},
	run: {
		what: 'which image is run',
		advice: 'Write the image out, or give what it depends on a default',
	},
};
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/;
function describeUnknown(names, through, unknown, via) {
	const shown = listNames(names);
	const named = via === undefined || names.length > 0 ? undefined : IN_BUILD_FILES[via];
	if (named !== undefined)
		return {
			message: (0,message .cv) `Cannot tell ${(0,message .ZV)(named.what)} (${unknown}).`,
			fix: { description: (0,message .ZV)(named.advice), replacement: null },
			decidedBy: null,
		};
	if (names.length === 0)
		return {
			message: (0,message .cv) `Cannot tell which image is pulled: a build replaces it with an unknown context (${unknown}).`,
			fix: {
				description: (0,message .ZV)('Write the context out where the build is described, or name its replacement in builds[].contexts of the policy'),
				replacement: null,
			},
			decidedBy: null,
		};
	const key = names.every((name) => PLATFORM.test(name))
		? 'the platforms in builds[].platforms'
		: names.every((name) => name === 'TARGETSTAGE')
			? 'the targets in builds[].targets'
			: null;
	return {
		message: (0,message .cv) `Cannot tell which image is pulled: ${through.length === 0 ? (0,message .ZV)('') : (0,message .cv) `${describeThrough(through, names)}, and `}a build gives ${shown} ${(0,message .ZV)(names.length > 1 ? 'unknown values' : 'an unknown value')} (${unknown}).`,
		fix: {
			description: key === null
				? (0,message .cv) `Write the value out where the build is described, or list all values that ${shown} may have in builds[].args of the policy`
				: (0,message .cv) `Write it out where the build is described, or list ${(0,message .ZV)(key)} of the policy`,
			replacement: null,
		},
		decidedBy: null,
	};
}
function describeThrough(through, names) {
	return (0,message .cv) `${listNames(through)} ${(0,message .ZV)(through.length > 1 ? 'depend' : 'depends')} on ${listNames(names)}`;
}
function listNames(names) {
	return (0,message .hw)(names.map((name) => (0,message .hD)(`$${name}`)), ', ');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unverified.js


const unverified = defineRule({
	id: 'unverified',
	about: 'image',
	summary: 'Evidence that the policy requires is missing, false or unknown',
	help: 'The policy requires evidence about this image. Unknown evidence is reported, never taken as a yes.',
	level: 'block',
	urgency: 5,
	check: (subject) => subject.evidenceGaps.map((gap) => unverified_describeGap(subject.familiar, gap)),
});
function unverified_describeGap(image, { kind, isLimit, asked, reason, use, decidedBy }) {
	const required = (0,message .ZV)(joinWords(asked));
	return {
		message: kind === 'failed'
			? (0,message .cv) `${image} is unverified: ${reason}; the policy requires ${required}.`
			: (0,message .cv) `${image} could not be verified: ${reason}; the policy requires ${required}.`,
		fix: use === null ? null : { description: (0,message .cv) `Use ${use}`, replacement: use },
		decidedBy,
		topic: `${kind} ${asked.join()}`,
		...(kind === 'unknown' ? { isUnknown: true } : {}),
		...(isLimit === true ? { isLimit } : {}),
	};
}
function joinWords(words) {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/index.js


















const LIST = [
	unapproved,
	denied,
	unpinned,
	deprecated,
	endOfLife,
	unmirrored,
	unresolved,
	unreadable,
	unverified,
	debugVariant,
	unofficialImage,
	remoteInput,
	shellOnDistroless,
	rootUser,
	buildToolsShipped,
	packageLeftovers,
	libcMismatch,
	noInit,
];
const RULE_IDS = LIST.map(({ id }) => id);
const RULES = Object.fromEntries(LIST.map((rule) => [rule.id, rule]));
const NAMELESS = new Set(LIST.flatMap(({ id, about }) => (about === 'image' || about === 'shipped' ? [] : [id])));
const listAbout = (kind) => LIST.flatMap(({ id, about }) => (about === kind ? [id] : []));
const SHIPPED_RULES = listAbout('shipped');
const INPUT_RULES = listAbout('input');
function isAboutSteps({ rule }) {
	return SHIPPED_RULES.includes(rule) || INPUT_RULES.includes(rule);
}
function checkRule(id, subject, settings) {
	const rule = RULES[id];
	return rule.about === subject.kind ? rule.check(subject, settings) : [];
}


  }),

  74944:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	My: () => (  oneOrList),
	g1: () => (  record),
	p_: () => (  list)
  });
  var _yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86798);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15156);


function list(item, { what, mayBeEmpty = false, maxLength = 10_000, distinct = false }) {
	return {
		read: (node, at) => {
			if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ob)(node))
				return undefined;
			if (!(0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
				return at.reject(node, describeMissingList(node, what, at.document.text));
			if (node.items.length === 0 && !mayBeEmpty) {
				return at.reject(node, `is an empty list; list ${what}, or leave the key out`);
			}
			if (node.items.length > maxLength) {
				return at.reject(node, `has ${node.items.length} ${what}, more than the ${maxLength} that it may have${adviseFewer(what)}`);
			}
			const values = readItems(node, node.items, item, at);
			return distinct ? [...new Set(values)] : values;
		},
		toSchema: (definitions) => ({
			type: 'array',
			items: item.toSchema(definitions),
			...(mayBeEmpty ? {} : { minItems: 1 }),
		}),
		print: (values) => values.map((value) => item.print(value)),
		parts: [item],
	};
}
function oneOrList(item, options) {
	const many = list(item, options);
	return {
		read: (node, at) => {
			if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
				return many.read(node, at);
			const value = item.read(node, at);
			return value === undefined ? undefined : [value];
		},
		toSchema: (definitions) => ({ anyOf: [item.toSchema(definitions), many.toSchema(definitions)] }),
		print: (values) => many.print(values),
		parts: [many],
	};
}
function adviseFewer(what) {
	return what === 'images' ? '; let a pattern stand for many, as in "docker.io/library/**"' : '';
}
function describeMissingList(node, what, text) {
	const beginning = `must be a list of ${what}`;
	if (!(0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node))
		return `${beginning}, not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .WQ)(node)}; ${(0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(node) ? adviseOnMap(node, what, text) : DASH}`;
	if (typeof node.value === 'boolean')
		return `${beginning}, not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .WQ)(node)}`;
	const isText = typeof node.value === 'string';
	const source = typeof node.value === 'string' ? node.value : (node.source ?? '');
	if (/\n/.test(source))
		return `${beginning}; write each on its own line that begins with a dash`;
	const isPlain = (text) => isText && /^[A-Za-z0-9/._-]+$/.test(text);
	const items = source.split(/\s*,\s*/);
	const written = items.every(isPlain) ? items.join(', ') : `"${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(source)}"`;
	return `${beginning}; put brackets around it: [${written}]`;
}
const DASH = 'put a dash before its first key';
const OF_ENTRY = /^(?:image|name|pattern|repo|repository|reason|because|use|versions?|variants?|tags?|pin|except|block-from)$/;
function adviseOnMap(map, what, text) {
	const [start = 0, end = start] = map.range ?? [];
	if (text[start] === '{')
		return `put brackets around it: [${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(text.slice(start, end))}]`;
	const keys = map.items.flatMap(({ key }) => ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) ? [(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .YZ)(key)] : []));
	const [first = ''] = keys;
	if (what !== 'images' || keys.some((key) => OF_ENTRY.test(key)))
		return DASH;
	return `put a dash before each image, as in "- ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(first)}"`;
}
function readItems(parent, items, item, at) {
	const values = [];
	for (const [index, node] of items.entries()) {
		const here = at.at(index);
		if (!(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ll)(node) || (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b2)(node)) {
			here.reject((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ll)(node) ? node : parent, 'has no value; write one after the dash, or remove the dash');
			continue;
		}
		here.document.remember(here.place(node));
		const value = item.read(node, here);
		if (value !== undefined)
			values.push(value);
	}
	return values;
}
function record(checkKey, value, { what, example, keyPattern, }) {
	return {
		read: (node, at) => {
			if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ob)(node))
				return undefined;
			if (!(0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
				return at.reject(node, `must be a map of ${what}, not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .WQ)(node)}; write for example ${example}`);
			const entries = new Map();
			for (const { key, value: valueNode } of node.items) {
				if (!(0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(key))
					continue;
				const written = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .YZ)(key);
				const name = checkKey(written);
				const here = at.at(written);
				if (typeof name !== 'string') {
					at.reject(key, `has a wrong key: "${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(written)}" ${name.error}`);
				}
				else if (entries.has(name)) {
					at.reject(key, `names ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(name)} twice, the second time as "${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(written)}"; write it once`);
				}
				else if (!(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ll)(valueNode) || (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b2)(valueNode)) {
					here.reject(key, `has no value; write for example ${example}`);
				}
				else {
					here.document.remember(here.place(key));
					const read = value.read(valueNode, here);
					if (read !== undefined)
						entries.set(name, read);
				}
			}
			return entries;
		},
		toSchema: (definitions) => ({
			type: 'object',
			...(keyPattern === undefined ? {} : { propertyNames: { pattern: keyPattern } }),
			additionalProperties: value.toSchema(definitions),
		}),
		print: (entries) => Object.fromEntries([...entries].map(([name, held]) => [name, value.print(held)])),
		parts: [value],
	};
}


  }),

  42286:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  deniedPattern),
	K: () => (  imagePattern)
  });
  var _image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65828);
  var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
  var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35311);



const PATTERN = {
	what: 'an image such as docker.io/library/node:22',
	expands: true,
	schema: {
		minLength: 1,
		description: 'Shape of a reference, host/path[:tag][@digest]. * stays within one path segment (one label of the host), ** crosses them, {a,b} alternates.',
		examples: ['docker.io/library/**', 'docker.io/library/{alpine,python}:3.*', '**:*-alpha*'],
	},
};
const imagePattern = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__  .E8)('image-pattern', (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)({
	...PATTERN,
	parse: (source) => (0,_image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .E)(source),
	advise: ({ advice, doubt }) => advice ?? doubt,
}));
const deniedPattern = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__  .E8)('denied-image-pattern', (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)({
	...PATTERN,
	parse: (source) => {
		const pattern = (0,_image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .E)(source, { anywhere: true });
		return 'error' in pattern || pattern.advice === null ? pattern : { error: pattern.advice };
	},
	advise: ({ doubt }) => doubt,
	schema: {
		...PATTERN.schema,
		description: `${PATTERN.schema.description} It may begin with **/ for any host.`,
		examples: [...PATTERN.schema.examples, '**/log4shell-demo'],
	},
}));


  }),

  10256:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JH: () => (  joinNames),
	RW: () => (  countEdits),
	SX: () => (  suggestName),
	e2: () => (  describeNames),
	uW: () => (  findTwin)
  });
const MAX_LENGTH = 40;
const SHORT = 6;
function suggestName(word, names) {
	if (names.length === 0 || word.length > MAX_LENGTH)
		return null;
	const wanted = toKebabCase(word);
	let best = null;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - wanted.length) >= bestDistance)
			continue;
		const distance = countEdits(wanted, name);
		if (distance < bestDistance)
			[best, bestDistance] = [name, distance];
	}
	return best;
}
function describeNames(word, names) {
	const near = suggestName(word, names);
	return near === null ? `; possible here: ${names.join(', ')}` : `; did you mean "${near}"?`;
}
function toKebabCase(word) {
	return word
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replace(/[_ ]/g, '-')
		.toLowerCase();
}
function findTwin(name, known) {
	if (known.includes(name))
		return null;
	return known.find((each) => isOneMistake(name, each)) ?? null;
}
function isOneMistake(name, known) {
	if (Math.abs(name.length - known.length) > 1 || countEdits(name, known) !== 1)
		return false;
	return known.length > SHORT || [...name].toSorted().join('') === [...known].toSorted().join('');
}
function countEdits(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const at = (line, index) => line[index] ?? 0;
			let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (swapped)
				edits = Math.min(edits, at(beforeLast, column - 2) + 1);
			current.push(edits);
		}
		[beforeLast, last] = [last, current];
	}
	return last[to.length] ?? 0;
}
function joinNames(names) {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


  }),

  2967:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E8: () => (  define),
	GS: () => (  placed),
	NN: () => (  withShortForm),
	NU: () => (  later),
	bs: () => (  Cursor),
	pd: () => (  transform),
	wK: () => (  readValue)
  });
  var _yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86798);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15156);


class Cursor {
	document;
	key;
	homes;
	constructor(document, homes, key = '') {
		this.document = document;
		this.homes = homes;
		this.key = key;
	}
	at(step) {
		const key = typeof step === 'number' ? `${this.key}[${step}]` : this.key === '' ? step : `${this.key}.${step}`;
		return new Cursor(this.document, this.homes, key);
	}
	place(node) {
		return this.document.place(node.range?.[0] ?? 0, this.key);
	}
	writes(keys) {
		return keys.some((key) => this.document.has(this.at(key).key));
	}
	reject(node, message) {
		const subject = this.key === '' ? `The ${this.document.kind.noun}` : `"${this.key}"`;
		this.document.report(this.place(node), `${subject} ${message}`);
	}
	warn(node, message) {
		this.document.report(this.place(node), `"${this.key}" ${message}`, 'warning');
	}
}
function readValue(shape, key, value, at, whenEmpty) {
	at.document.remember(at.place(key));
	if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ll)(value) && !(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b2)(value))
		return shape.read(value, at);
	return at.reject(key, `has no value; ${whenEmpty}`);
}
function transform(shape, make, unmake) {
	return {
		read: (node, at) => {
			const value = shape.read(node, at);
			return value === undefined ? undefined : make(value, node, at);
		},
		toSchema: (definitions) => shape.toSchema(definitions),
		print: (value) => shape.print(unmake(value)),
		parts: [shape],
	};
}
function later(make) {
	let made = null;
	const open = () => {
		made ??= make();
		return made;
	};
	return {
		read: (node, at) => open().read(node, at),
		toSchema: (definitions) => open().toSchema(definitions),
		print: (value) => open().print(value),
		get parts() {
			return open().parts;
		},
	};
}
function placed(shape) {
	return transform(shape, (value, node, at) => ({ ...value, place: at.place(node) }), (value) => value);
}
function define(name, shape) {
	return {
		read: (node, at) => shape.read(node, at),
		toSchema: (definitions) => {
			if (!Object.hasOwn(definitions, name)) {
				definitions[name] = {};
				definitions[name] = shape.toSchema(definitions);
			}
			return { $ref: `#/definitions/${name}` };
		},
		print: (value) => shape.print(value),
		parts: [shape],
	};
}
function withShortForm(short, long, lengthen, only) {
	return {
		read: (node, at) => {
			if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
				return long.read(node, at);
			const value = short.read(node, at);
			return value === undefined ? undefined : lengthen(value);
		},
		toSchema: (definitions) => ({ anyOf: [short.toSchema(definitions), long.toSchema(definitions)] }),
		print: (value) => {
			const printed = Object.entries(long.print(value) ?? {});
			const [[key, alone] = []] = printed;
			return printed.length === 1 && key === only ? alone : Object.fromEntries(printed);
		},
		parts: [short, long],
	};
}


  }),

  35311:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Jt: () => (  flag),
	Qq: () => (  text),
	Yq: () => (  choice),
	aL: () => (  words),
	wC: () => (  matching)
  });
  var _glob_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98149);
  var _own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17227);
  var _name_suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10256);
  var _yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86798);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15156);





function isFailure(result) {
	return typeof result === 'object' && result !== null && 'error' in result;
}
function text({ what, parse, schema = {}, expands = false, advise, print = printSource, }) {
	return {
		read: (node, at) => {
			const source = readText(node, at, what, (candidate) => !isFailure(parse(candidate)));
			if (source === undefined)
				return undefined;
			if (expands && !at.document.spend(countAlternatives(source))) {
				return at.reject(node, 'is one pattern too many; use * instead of long {a,b} alternatives');
			}
			const result = parse(source);
			if (isFailure(result))
				return at.reject(node, `is wrong: "${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(source)}" ${result.error}`);
			const advice = advise?.(result) ?? null;
			if (advice !== null)
				at.warn(node, `is probably wrong: "${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(source)}" ${advice}`);
			return result;
		},
		toSchema: () => ({ type: 'string', ...schema }),
		print,
		parts: [],
	};
}
function printSource(value) {
	return typeof value === 'object' && value !== null && 'source' in value
		? String(value.source)
		: String(value);
}
function countAlternatives(source) {
	return source.includes('{') ? ((0,_glob_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__  .PH)(source).texts?.length ?? 1) : 1;
}
function readText(node, at, what, isValid) {
	if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ob)(node))
		return undefined;
	if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && typeof node.value === 'string')
		return node.value;
	const source = (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) ? node.source : undefined;
	if (source !== undefined && source !== '' && (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && node.value !== null && isValid(source)) {
		return at.reject(node, `must be text, but ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(source)} without quotes is ${nameScalar(source, node.value)}; put quotes around it: "${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(source)}"`);
	}
	const advice = (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(node) ? '; write one value, without brackets or dash' : '';
	return at.reject(node, `must be ${what}, not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .WQ)(node)}${advice}`);
}
function nameScalar(source, value) {
	if (typeof value === 'boolean')
		return 'a true-or-false value';
	return String(value) === source ? 'a number' : `the number ${String(value)}`;
}
function words(what, maxLength = 2000) {
	return text({
		what,
		parse: (source) => {
			if (source.trim() === '')
				return { error: `is empty; write ${what}` };
			return source.length > maxLength ? { error: `is longer than ${maxLength} characters` } : source;
		},
		schema: { minLength: 1, pattern: '\\S' },
	});
}
function matching(form, { what, otherwise }) {
	return text({
		what,
		parse: (source) => (form.test(source) ? source : { error: otherwise }),
		schema: { pattern: form.source.replaceAll('\\/', '/') },
	});
}
function choice(values, what, meanings = {}) {
	return {
		read: (node, at) => {
			if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ob)(node))
				return undefined;
			const value = (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) ? String(node.value) : '';
			const found = values.find((candidate) => (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && candidate === node.value);
			if (found !== undefined)
				return found;
			const meant = (0,_own_value_js__WEBPACK_IMPORTED_MODULE_3__  .e)(meanings, value.toLowerCase());
			const near = meant === undefined ? (0,_name_suggestion_js__WEBPACK_IMPORTED_MODULE_4__  .SX)(value, values) : null;
			const hint = meant === undefined ? (near === null ? '' : `; did you mean "${near}"?`) : `; write ${meant}`;
			return at.reject(node, `must be ${what} (${(0,_name_suggestion_js__WEBPACK_IMPORTED_MODULE_4__  .JH)(values)}), not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .WQ)(node)}${hint}`);
		},
		toSchema: () => ({ enum: values }),
		print: (value) => value,
		parts: [],
	};
}
const FLAGS = {
	yes: true,
	on: true,
	true: true,
	no: false,
	off: false,
	false: false,
};
function flag(what) {
	return {
		read: (node, at) => {
			if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .Ob)(node))
				return undefined;
			if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && typeof node.value === 'boolean')
				return node.value;
			const word = (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) ? String(node.value).toLowerCase() : '';
			const meant = (0,_own_value_js__WEBPACK_IMPORTED_MODULE_3__  .e)(FLAGS, word);
			const quotes = word === String(meant) ? ' without quotes' : '';
			const advice = meant === undefined ? '' : `; write ${meant}${quotes}`;
			return at.reject(node, `must be true or false (${what}), not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .WQ)(node)}${advice}`);
		},
		toSchema: () => ({ type: 'boolean' }),
		print: (value) => value,
		parts: [],
	};
}


  }),

  76598:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p0: () => (  duration),
	rD: () => (  wholeNumber),
	vd: () => (  day)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2237);
  var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);
  var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35311);
  var _yaml_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86798);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15156);





const day = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .E8)('day', (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)({
	what: 'a date such as "2026-12-31"',
	parse: (source) => ((0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .N)(source) ? source : { error: describeBadDay(source) }),
	schema: {
		pattern: '^\\d{4}-\\d{2}-\\d{2}$',
		description: 'A day in UTC, YYYY-MM-DD.',
		examples: ['2026-12-31'],
	},
}));
function describeBadDay(source) {
	if (/^\d{4}-\d{2}-\d{2}$/.test(source))
		return 'is not a real date; write one such as "2026-12-31"';
	return 'is not a date; write year, month and day: "2026-12-31"';
}
const duration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .E8)('duration', (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)({
	what: 'a number of days such as 90d',
	parse: (source) => {
		const days = /^(\d{1,5})d$/.exec(source)?.[1];
		if (days !== undefined)
			return Number(days);
		return {
			error: /^\d+d$/.test(source)
				? 'is more days than can be counted; the most is 99999d'
				: 'is not a number of days; write digits and a d: 90d',
		};
	},
	print: (days) => `${days}d`,
	schema: { pattern: '^\\d{1,5}d$', description: 'Days, such as 90d.', examples: ['90d'] },
}));
function wholeNumber({ what, from, to, }) {
	const range = `write digits without quotes, from ${from} to ${to}`;
	return {
		read: (node, at) => {
			if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .Ob)(node))
				return undefined;
			const value = (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_2__  .jn)(node) ? node.value : null;
			if (typeof value !== 'number')
				return at.reject(node, `must be ${what}, not ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .WQ)(node)}; ${range}`);
			return Number.isInteger(value) && value >= from && value <= to
				? value
				: at.reject(node, `is ${(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__  .WQ)(node)}, which is not ${what}; ${range}`);
		},
		toSchema: () => ({ type: 'integer', minimum: from, maximum: to }),
		print: (value) => value,
		parts: [],
	};
}


  }),

  86798:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Kf: () => (  makeSeq),
	TA: () => (  makeScalar),
	Vj: () => (  isAlias),
	j: () => (  findValue),
	jh: () => (  isMap),
	jn: () => (  isScalar),
	oP: () => (  isSeq),
	pD: () => (  makeMap)
  });
const KIND = Symbol.for('yaml.node.type');
const MARKS = {
	alias: Symbol.for('yaml.alias'),
	map: Symbol.for('yaml.map'),
	scalar: Symbol.for('yaml.scalar'),
	seq: Symbol.for('yaml.seq'),
};
function isKind(node, kind) {
	return typeof node === 'object' && node !== null && Reflect.get(node, KIND) === MARKS[kind];
}
const isAlias = (node) => isKind(node, 'alias');
const isMap = (node) => isKind(node, 'map');
const isScalar = (node) => isKind(node, 'scalar');
const isSeq = (node) => isKind(node, 'seq');
function findValue(map, name) {
	return map.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
}
function makeScalar(value, source, { start, end }) {
	return makeNode('scalar', { value, source, range: [start, end, end] });
}
function makeMap(items, start) {
	return makeNode('map', { items, range: [start, start, start] });
}
function makeSeq(items, start) {
	return makeNode('seq', { items, range: [start, start, start] });
}
function makeNode(kind, parts) {
	return { [KIND]: MARKS[kind], ...parts };
}


  }),

  15156:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ll: () => (  isNode),
	Ob: () => (  isReported),
	WQ: () => (  describeNode),
	YZ: () => (  readKey),
	b2: () => (  isMissing),
	hD: () => (  quote)
  });
  var _yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86798);

function describeNode(node) {
	if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
		return 'a map of keys';
	if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
		return 'a list';
	if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && typeof node.value === 'number')
		return `the number ${quote(node.source ?? String(node.value))}`;
	if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && typeof node.value === 'boolean')
		return String(node.value);
	if ((0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && typeof node.value === 'string')
		return `"${quote(node.value)}"`;
	return 'nothing';
}
function quote(text) {
	const line = text.split('\n', 1)[0] ?? '';
	return line.length > 60 || line.length < text.length ? `${line.slice(0, 59)}\u2026` : line;
}
function isReported(node) {
	return (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node);
}
function isNode(value) {
	return typeof value === 'object' && value !== null && 'range' in value;
}
function isMissing(node) {
	return (0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && node.value === null;
}
function readKey(key) {
	if (!(0,_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(key))
		return '';
	return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}


  }),

  15865:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	n: () => (  compareText)
  });
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}


  }),

  78940:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Yd: () => (  findReadyMade),
	_W: () => (  TEMPLATE_NAMES),
	an: () => (  describeNearest)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10256);


const TEMPLATE_NAMES = [
	'minimal',
	'recommended',
	'strict',
	'official-only',
	'distroless-runtime',
];
const READY_MADE = /^(?:\.\/)?(?:policies\/)?([a-z-]+?)(?:\.ya?ml)?$/i;
function findReadyMade(typed) {
	const [, name = ''] = READY_MADE.exec(typed) ?? [];
	const exact = TEMPLATE_NAMES.find((each) => each === name.toLowerCase());
	return exact ?? (name === typed && name !== '' ? (0,_core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_1__  .SX)(name, TEMPLATE_NAMES) : null);
}
function describeNearest(name, files) {
	const written = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name);
	const near = (0,_core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_1__  .SX)(written, files.filter((each) => /\.ya?ml$/i.test(each)));
	if (near === null || near === written)
		return '';
	return `did you mean ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), near)}?`;
}


  }),

  62569:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BU: () => (  FORMAT_NAMES),
	KW: () => (  loadReporter),
	ui: () => (  DEFAULT_FORMAT)
  });
const FORMATS = {
	terminal: () => Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 74698)),
	json: () => __webpack_require__.e(  9259).then(__webpack_require__.bind(__webpack_require__, 9259)),
	markdown: () => __webpack_require__.e(  5846).then(__webpack_require__.bind(__webpack_require__, 85846)),
	sarif: () => __webpack_require__.e(  3592).then(__webpack_require__.bind(__webpack_require__, 23592)),
	github: () => __webpack_require__.e(  8966).then(__webpack_require__.bind(__webpack_require__, 48966)),
	junit: () => __webpack_require__.e(  940).then(__webpack_require__.bind(__webpack_require__, 90940)),
	gitlab: () => __webpack_require__.e(  690).then(__webpack_require__.bind(__webpack_require__, 70690)),
	concise: () => __webpack_require__.e(  5941).then(__webpack_require__.bind(__webpack_require__, 5941)),
	rdjson: () => __webpack_require__.e(  5086).then(__webpack_require__.bind(__webpack_require__, 5086)),
	html: () => __webpack_require__.e(  2513).then(__webpack_require__.bind(__webpack_require__, 42513)),
};
const FORMAT_NAMES = Object.keys(FORMATS);
const DEFAULT_FORMAT = 'terminal';
async function loadReporter(format) {
	return (await FORMATS[format]()).reporter;
}


  }),

  74698:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  reporter: () => (  reporter)
});

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/unique-images.js
var unique_images = __webpack_require__(71351);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/image-count.js
var image_count = __webpack_require__(13960);
// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/verdict.js
var verdict = __webpack_require__(15594);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js + 1 modules
var finding_groups = __webpack_require__(45656);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-finding.js
var terminal_finding = __webpack_require__(86567);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/totals.js
var totals = __webpack_require__(25968);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/subject.js
var subject = __webpack_require__(46332);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(93335);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-places.js
var terminal_places = __webpack_require__(26864);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-source.js + 1 modules
var terminal_source = __webpack_require__(46221);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal-group.js









function* renderByImage(groups, page, shared) {
	for (const group of groups)
		yield [
			...renderName(group, page),
			...group.clusters.flatMap((cluster) => renderCluster(cluster, group, page, shared)),
			'',
		].join('\n');
}
function* renderByRule(findings, page) {
	for (const { findings: own } of (0,totals .w)(findings))
		for (const { finding, places } of (0,finding_groups .r_)(own)) {
			const groups = (0,finding_groups .R9)(places);
			yield [
				...(0,terminal_finding .zF)(finding, listFacts(finding, places, [countImages(groups)]), page),
				...renderWords(finding, page),
				...groups.flatMap((group) => [
					...(group.name === null ? [] : renderName(group, page, 4)),
					...(0,terminal_places .D)(group.findings, page, group.name === null ? 4 : 6),
				]),
				'',
			].join('\n');
		}
}
function countImages(groups) {
	const images = groups.filter(({ name }) => name !== null).length;
	const places = (0,terminal_style .pq)(groups.reduce((sum, group) => sum + group.places, 0), 'place');
	return images > 1 ? `${(0,terminal_style .pq)(images, 'image')} in ${places}` : places;
}
function renderName({ name, places }, { style, context }, indent = 0) {
	const shown = name === null ? 'Not judged' : (0,message_text .ol)(name);
	const space = ' '.repeat(indent);
	const [title = '', ...more] = (0,terminal_page .a)([shown, (0,terminal_style .pq)(places, 'place')], ' \u00b7', indent + 2, context);
	const head = title.startsWith(shown)
		? `${style.bold(shown)}${style.dim(title.slice(shown.length))}`
		: style.bold(title);
	return [`${space}${head}`, ...more.map((line) => `${space}  ${style.dim(line)}`)];
}
function renderCluster({ tellings, places }, group, page, shared) {
	const count = (0,finding_groups .wH)(places);
	const some = count < group.places ? [`${(0,terminal_style .pq)(count, 'place')}`] : [];
	const [only] = places;
	const paint = places.some(({ level }) => level === 'block') ? page.style.red : page.style.yellow;
	return [
		...tellings.flatMap(({ finding }) => [
			...(0,terminal_finding .zF)(finding, listFacts(finding, places, some), page),
			...renderWords(finding, page, shared),
		]),
		...(0,terminal_places .D)(places, page),
		...(count === 1 && only !== undefined ? (0,terminal_source .u)(only.file, only, paint, page) : []),
	];
}
function listFacts(finding, places, counts) {
	return [...(0,terminal_finding .OH)(places), ...counts, ...(0,terminal_finding .K5)(finding.decidedBy)];
}
function renderWords(finding, page, shared) {
	const { fix, rule } = finding;
	const said = shared?.get(rule);
	const why = (0,subject .O)(finding);
	return [
		...(said?.why?.text === why.text ? [] : (0,terminal_finding .S5)(why, page)),
		...(fix === null || said?.advice?.text === fix.description ? [] : (0,terminal_finding .x2)((0,message_text .wr)(fix), page)),
	];
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-problem.js
var terminal_problem = __webpack_require__(82621);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-settled.js
var terminal_settled = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-summary.js
var terminal_summary = __webpack_require__(47934);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal-totals.js








const MAX_IMAGES = 10;
function renderTotals(report, findings, { allowed, shared, groups }, page) {
	const { style, context } = page;
	return [
		(0,terminal_summary .B)(report, page),
		style.bold('By rule'),
		...(0,totals .w)(findings).flatMap((total) => renderRule(total, shared.get(total.rule), page)),
		'',
		...renderImages(groups, page),
		...(allowed === null ? [] : (0,terminal_page .D)((0,message_text .ZT)(allowed), 0, context)),
		...(allowed === null ? [] : ['']),
	].join('\n');
}
function renderRule(total, said, page) {
	const { rule, findings, blocking, warnings, images, files } = total;
	const counts = [
		...(blocking > 0 ? [`${(0,terminal_style .B4)(blocking)} blocking`] : []),
		...(warnings > 0 ? [(0,terminal_style .pq)(warnings, 'warning')] : []),
		...(images > 0 ? [(0,terminal_style .pq)(images, 'image')] : []),
		...(files > 0 ? [(0,terminal_style .pq)(files, 'file')] : []),
	];
	return [
		...renderRow(rule, counts, (0,finding_groups .T0)(findings) === 0, page),
		...(said === undefined || said.why === null ? [] : (0,terminal_finding .S5)(said.why, page)),
		...(said === undefined || said.advice === null ? [] : (0,terminal_finding .x2)(said.advice, page)),
	];
}
function renderImages(groups, page) {
	const images = (0,totals .JE)(groups);
	if (images.length === 0)
		return [];
	const shown = images.length === MAX_IMAGES + 1 ? images : images.slice(0, MAX_IMAGES);
	const others = images.slice(shown.length);
	const rest = `\u2026 and ${(0,terminal_style .pq)(others.length, 'more image', 'more images')} in ${(0,terminal_style .pq)((0,totals .Qf)(others), 'place')}, each with its places below`;
	return [
		page.style.bold(`By image (${(0,terminal_style .B4)(images.length)})`),
		...shown.flatMap(({ name, places, findings }) => renderRow((0,hostile_text .YI)((0,message_text .ol)(name ?? '')), [(0,terminal_style .pq)(places, 'place'), (0,totals .sJ)(findings).join(', ')], (0,finding_groups .T0)(findings) === 0, page)),
		...(others.length === 0
			? []
			: (0,terminal_page .D)(rest, 4, page.context).map((line) => `    ${page.style.dim(line)}`)),
		'',
	];
}
function renderRow(name, parts, blocks, { style, context }) {
	const mark = blocks ? style.red('\u2716') : style.yellow('\u25b2');
	const [first = '', ...more] = (0,terminal_page .a)([name, ...parts], ' \u00b7', 6, context);
	return [`  ${mark} ${first}`, ...more.map((line) => `      ${line}`)];
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal.js












function* renderTerminal(report, context) {
	const page = { context, style: (0,terminal_style .EG)(context.colors) };
	for (const problem of report.problems)
		if (problem.level === 'error')
			yield `${(0,terminal_problem .y)(problem, page)}\n`;
	for (const block of renderFindings(report, page))
		yield `${block}\n`;
	for (const problem of report.problems)
		if (problem.level !== 'error')
			yield `${(0,terminal_problem .y)(problem, page)}\n`;
	yield (0,terminal_summary .B)(report, page);
}
function* renderFindings(report, page) {
	const { groupBy: asked } = page.context;
	const told = (0,terminal_settled .zm)(report, page.context) ? report.findings.filter(verdict .nT) : report.findings;
	const found = told.filter(verdict .nT);
	if (told.length <= finding_groups .dS && asked === undefined)
		return yield* renderFiles(told, page);
	const isMuch = found.length > finding_groups .dS;
	const allowed = isMuch ? (0,said_once .E2)(found) : null;
	const open = found.map((finding) => (0,said_once .Ah)(finding, allowed));
	const grouping = asked ?? (isMuch ? 'image' : 'file');
	const shared = isMuch && grouping === 'image' ? (0,said_once .iK)(open) : new Map();
	const groups = isMuch || grouping === 'image' ? (0,finding_groups .R9)(open) : [];
	if (isMuch)
		yield renderTotals(report, open, { allowed, shared, groups }, page);
	if (asked === 'file')
		return yield* renderFiles(told.map((finding) => (0,said_once .Ah)(finding, allowed)), page);
	if (grouping === 'rule')
		yield* renderByRule(open, page);
	else if (grouping === 'image')
		yield* renderByImage(groups, page, shared);
	else
		yield* renderFiles(open, page);
	yield* (0,terminal_settled .pi)(told.filter((finding) => !(0,verdict .nT)(finding)), page);
}
function* renderFiles(findings, page) {
	for (const own of (0,grouping .P)(findings, ({ file }) => file)) {
		const open = own.filter(verdict .nT);
		const settled = own.filter((finding) => !(0,verdict .nT)(finding));
		yield [
			page.style.bold((0,message_text .Jf)(own[0].file)),
			'',
			...open.map((finding, index) => `${(0,terminal_finding .Kj)(finding, open[index - 1], page)}\n`),
			...(settled.length === 0 ? [] : [...settled.map((finding) => (0,terminal_settled .Ov)(finding, page)), '']),
		].join('\n');
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(24554);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/terminal.js







const reporter = { renderReport: renderTerminal, renderImages: terminal_renderImages, renderUnique };
function* terminal_renderImages(readings, { colors }) {
	const style = (0,terminal_style .EG)(colors);
	for (const { file, images, openBases = [], problem } of readings) {
		const rows = [...images, ...openBases].toSorted((a, b) => a.line - b.line || a.column - b.column);
		yield `${style.bold((0,message_text .Jf)(file))}\n`;
		const width = Math.max(0, ...rows.map((use) => writeLine(use).length));
		for (const use of rows)
			yield `  ${style.dim(writeLine(use).padStart(width))}  ${use.role.padEnd(8)}  ${describeImage(use, style)}\n`;
		if (problem !== null)
			yield `  ${style.yellow('\u25b2')} line ${problem.line}: ${(0,message_text .ZT)((0,reading_problem .B)(problem))}\n`;
		if (rows.length === 0 && problem === null)
			yield `  ${style.dim('pulls nothing')}\n`;
		yield '\n';
	}
	yield `${(0,image_count .A)(readings)}\n`;
}
const MAX_UNIQUE = 20;
const MAX_UNREAD = 4;
function* renderUnique(images, readings, { colors, isScreen = false }) {
	const style = (0,terminal_style .EG)(colors);
	const shown = isScreen && images.length > MAX_UNIQUE + 1 ? images.slice(0, MAX_UNIQUE) : images;
	for (const image of shown) {
		const notes = [
			(0,unique_images .P5)(image),
			image.roles.join(', '),
			...(image.reachable ? [] : ['not built by default']),
		];
		const name = nameUse(image, style);
		yield `${isScreen ? (0,hostile_text .YI)(name) : name}${style.dim(` \u00b7 ${notes.join(' \u00b7 ')}`)}\n`;
	}
	if (shown.length < images.length)
		yield `${style.dim(`\u2026 and ${(0,terminal_style .pq)(images.length - shown.length, 'more image', 'more images')}: --format concise lists them all`)}\n`;
	if (images.length > 0)
		yield '\n';
	const unread = readings.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }]));
	const most = isScreen && unread.length > MAX_UNREAD + 1 ? MAX_UNREAD : unread.length;
	for (const { file, problem } of unread.slice(0, most))
		yield `${style.yellow('\u25b2')} ${(0,message_text .Jf)(file)}:${Math.max(1, problem.line)}: ${(0,message_text .ZT)((0,reading_problem .B)(problem))}\n`;
	if (most < unread.length)
		yield `${style.dim(`\u2026 and ${unread.length - most} more files like these`)}\n`;
	yield `${(0,image_count .A)(readings)}\n`;
}
const writeLine = ({ line }) => (line === 0 ? '-' : String(line));
const MAX_BUILDS = 3;
function describeBuilds(builds) {
	if (builds.length === 0)
		return [];
	const names = builds.map(({ file, line, name }) => `${(0,message_text .ol)(name)} ${(0,message_text .Jf)(file)}:${line}`);
	const counts = new Map();
	for (const name of names)
		counts.set(name, (counts.get(name) ?? 0) + 1);
	const told = [...counts].slice(0, MAX_BUILDS);
	const more = told.reduce((left, [, count]) => left - count, builds.length);
	const named = told.map(([name, count]) => (count === 1 ? name : `${name} (${count} times)`));
	return [`built by ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
function describeImage(use, style) {
	const { unresolved, invalid, reachable, via, replacedBy, copiedIn, unknown } = use;
	const notes = [
		...(via === 'onbuild' ? ['in ONBUILD'] : []),
		...(copiedIn === undefined ? [] : [`copied by number in line ${copiedIn.slice(0, 5).join(', ')}`]),
		...(via === 'context' ? ['for SOURCE_DATE_EPOCH'] : []),
		...(via === 'sbom' ? ['makes the SBOM'] : []),
		...(unresolved.length > 0
			? [
				`${unresolved.map((name) => `$${name}`).join(', ')} ${unresolved.length === 1 ? 'has' : 'have'} no value`,
			]
			: []),
		...(invalid === null ? [] : [(0,message_text .ol)(invalid)]),
		...(unknown === undefined ? [] : [(0,message_text .ol)(unknown)]),
		...(reachable ? [] : ['not built by default']),
		...(replacedBy === null
			? []
			: [
				`build context ${(0,message_text .ol)(replacedBy.context)} gives ${replacedBy.image ?? 'something that is not an image'}`,
			]),
		...describeBuilds(use.builds ?? []),
	].map(hostile_text .Ul);
	const name = nameUse(use, style);
	return notes.length === 0 ? name : `${name}  ${style.dim(`(${notes.join('; ')})`)}`;
}
function nameUse({ image, written }, style) {
	if (image !== null)
		return (0,hostile_text .Ul)(image);
	const shown = (0,message_text .ol)(written);
	return style.red(shown === written ? `"${shown}"` : shown);
}


  }),

  45656:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  dS: () => (  FEW),
  Jg: () => (  GROUPINGS),
  wH: () => (  countPlaces),
  R9: () => (  groupBySubject),
  nb: () => (  keyTelling),
  Z_: () => (  rankKind),
  T0: () => (  rankLevel),
  r_: () => (  tellOnce)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/subject.js
var subject = __webpack_require__(46332);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/groups/folded-fixes.js


function keyFix({ fix, file }) {
	if (fix === null)
		return null;
	const parts = (0,message .kw)((0,message_text .wr)(fix));
	return JSON.stringify([
		parts.map((part, at) => {
			if (namesFile(part, file))
				return part.text.replace(listFiles([file]), '[]');
			return namesBuild(part, parts[at + 1]) ? null : part.text;
		}),
		fix.replacement,
	]);
}
function foldFix(places) {
	const [first] = places;
	const fix = first?.fix ?? null;
	if (first === undefined || fix === null)
		return fix;
	const isSame = places.every((place) => place.fix?.description === fix.description);
	if (isSame)
		return fix;
	const files = [...new Set(places.map(({ file }) => file))].sort();
	const parts = (0,message .kw)((0,message_text .wr)(fix));
	const { text, foreign } = (0,message .hw)(parts.map((part, at) => {
		if (namesFile(part, first.file))
			return (0,message .hD)(part.text.replace(listFiles([first.file]), listFiles(files)));
		if (!namesBuild(part, parts[at + 1]))
			return part.foreign ? (0,message .hD)(part.text) : (0,message .ZV)(part.text);
		const names = new Set(places.map((place) => place.fix && (0,message .kw)((0,message_text .wr)(place.fix))[at]?.text));
		const more = names.size - 1;
		const others = more === 0 ? '' : more === 1 ? ' and 1 more build' : ` and ${more} more builds`;
		return (0,message .hw)([(0,message .hD)(part.text), (0,message .ZV)(others)]);
	}));
	return { ...fix, description: text, foreign };
}
const MAX_FILES = 5;
function listFiles(files) {
	const shown = files.slice(0, MAX_FILES).map((file) => JSON.stringify(file));
	return `[${[...shown, ...(files.length > MAX_FILES ? ['\u2026'] : [])].join(', ')}]`;
}
const LINE = 'builds: [{ paths: ';
function namesFile({ text, foreign }, file) {
	return foreign && text.startsWith(LINE) && text.startsWith(`${listFiles([file])}, `, LINE.length);
}
function namesBuild({ foreign }, next) {
	return foreign && next?.foreign === false && next.text === ' (';
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/subjects.js
var subjects = __webpack_require__(86434);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js







const GROUPINGS = ['image', 'rule', 'file'];
const FEW = 3;
function groupBySubject(findings) {
	return (0,grouping .P)(findings, (finding) => (0,subjects .o)(finding).key)
		.map(toSubjectGroup)
		.toSorted((one, other) => rankKind(one.findings) - rankKind(other.findings) ||
		rankLevel(one.findings) - rankLevel(other.findings) ||
		other.places - one.places ||
		(0,text_order .n)(one.name ?? '', other.name ?? ''));
}
function toSubjectGroup(findings) {
	return {
		...(0,subjects .o)(findings[0]),
		findings,
		clusters: clusterPlaces(tellOnce(findings)),
		places: countPlaces(findings),
	};
}
function tellOnce(findings) {
	return (0,grouping .P)(findings, keyFolded)
		.map((places) => ({ finding: { ...(0,said_once .em)(places[0]), fix: foldFix(places) }, places }))
		.toSorted((one, other) => rankLevel([one.finding]) - rankLevel([other.finding]) ||
		rules .y0[one.finding.rule].urgency - rules .y0[other.finding.rule].urgency ||
		other.places.length - one.places.length);
}
function keyFolded(finding) {
	return `${keyWords(finding)} ${keyFix(finding)}`;
}
function keyTelling(finding) {
	const { fix } = finding;
	return JSON.stringify([keyWords(finding), fix?.description, fix?.replacement]);
}
function keyWords(finding) {
	const plain = (0,said_once .em)(finding);
	const { rule, level, decidedBy } = plain;
	const { text } = (0,subject .O)(plain);
	return JSON.stringify([rule, level, text, decidedBy?.key, decidedBy?.line, decidedBy?.file]);
}
function clusterPlaces(tellings) {
	return (0,grouping .P)(tellings, ({ places }) => JSON.stringify(places.map(keyPlace))).map((group) => ({
		tellings: group,
		places: group[0].places,
	}));
}
const keyPlace = ({ file, line, column }) => `${line}:${column} ${file}`;
function countPlaces(findings) {
	return new Set(findings.map(keyPlace)).size;
}
const WORST = new Set(['denied', 'end-of-life']);
function rankKind(findings) {
	if (findings.some(({ rule, level }) => WORST.has(rule) && level === 'block'))
		return 0;
	return findings.some(isUnjudged) ? 1 : 2;
}
function isUnjudged({ rule }) {
	return rules .Z$.has(rule) && !rules .bK.includes(rule);
}
function rankLevel(findings) {
	return findings.some(({ level }) => level === 'block') ? 0 : 1;
}


  }),

  31106:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ah: () => (  leaveOutAllowed),
	E2: () => (  findAllowed),
	az: () => (  leaveOutAnyAllowed),
	em: () => (  leaveOutBuild),
	iK: () => (  findSharedWords)
  });
  var _core_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(894);
  var _core_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77836);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);
  var _text_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46332);
  var _subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86434);





function findAllowed(findings) {
	return findMost(findings.map((finding) => [finding, readAllowed(finding)]))?.message ?? null;
}
function leaveOutAllowed(finding, said) {
	const { allowed } = finding;
	if (said === null || allowed === null || readAllowed(finding)?.text !== said.text)
		return finding;
	return { ...cutOut(finding, Math.max(0, allowed.start - 1), allowed.end), allowed: null };
}
function leaveOutAnyAllowed(finding) {
	return leaveOutAllowed(finding, readAllowed(finding));
}
function leaveOutBuild(finding) {
	const { aboutBuild } = finding;
	if (aboutBuild === undefined)
		return finding;
	const { aboutBuild: _, ...rest } = cutOut(finding, Math.max(0, aboutBuild.start - 1), aboutBuild.end);
	return rest;
}
const LEAST_SHARED = 3;
function findSharedWords(findings) {
	return new Map((0,_core_grouping_js__WEBPACK_IMPORTED_MODULE_2__  .P)(findings, ({ rule }) => rule).map((group) => [
		group[0].rule,
		{
			why: findShared(group, (finding) => (0,_text_subject_js__WEBPACK_IMPORTED_MODULE_1__  .O)(leaveOutBuild(finding))),
			advice: findShared(group, ({ fix }) => fix && (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .wr)(fix)),
		},
	]));
}
function findShared(findings, toMessage) {
	const named = findings.filter((finding) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).name !== null);
	const images = new Set(named.map((finding) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).key)).size;
	const most = findMost(named.map((finding) => [finding, toMessage(finding)]));
	return most !== null && most.subjects.size >= Math.max(LEAST_SHARED, images / 2) ? most.message : null;
}
function findMost(sayings) {
	const known = new Map();
	for (const [finding, message] of sayings) {
		if (message === null)
			continue;
		const said = known.get(message.text) ?? { message, subjects: new Set(), count: 0 };
		said.subjects.add((0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).key);
		said.count += 1;
		known.set(message.text, said);
	}
	const [most] = [...known.values()].sort((one, other) => other.count - one.count);
	return most ?? null;
}
function cutOut(finding, start, end) {
	const { text, foreign } = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_4__  .wu)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding), start, end);
	const { aboutBuild } = finding;
	const shift = end - start;
	const moved = aboutBuild === undefined || aboutBuild.start < end
		? {}
		: { aboutBuild: { start: aboutBuild.start - shift, end: aboutBuild.end - shift } };
	return { ...finding, message: text, foreign, ...moved };
}
function readAllowed(finding) {
	const { allowed } = finding;
	if (allowed === null)
		return null;
	const message = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding);
	return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_4__  .wu)((0,_core_message_js__WEBPACK_IMPORTED_MODULE_4__  .wu)(message, allowed.end, message.text.length), 0, allowed.start);
}


  }),

  86434:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  findSubject)
  });
function findSubject({ image, written }) {
	if (image !== null)
		return { key: `image ${image}`, name: image };
	if (written !== '')
		return { key: `written ${written}`, name: written };
	return { key: 'file', name: null };
}


  }),

  25968:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JE: () => (  rankImages),
	Qf: () => (  sumPlaces),
	sJ: () => (  listRules),
	w: () => (  totalByRule)
  });
  var _core_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(894);
  var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18969);
  var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45656);
  var _subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86434);




function totalByRule(findings) {
	return (0,_core_grouping_js__WEBPACK_IMPORTED_MODULE_2__  .P)(findings, ({ rule }) => rule)
		.map(toRuleTotal)
		.toSorted((one, other) => (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .Z_)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .Z_)(other.findings) ||
		(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(other.findings) ||
		_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[one.rule].urgency - _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[other.rule].urgency);
}
function toRuleTotal(findings) {
	const ofImages = findings.filter(isAboutImage);
	const others = findings.filter((finding) => !isAboutImage(finding));
	const blocking = findings.filter(({ level }) => level === 'block').length;
	return {
		rule: findings[0].rule,
		findings,
		blocking,
		warnings: findings.length - blocking,
		images: new Set(ofImages.map((finding) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).key)).size,
		files: new Set(others.map(({ file }) => file)).size,
	};
}
function rankImages(groups) {
	return groups
		.filter(({ findings }) => findings.some(isAboutImage))
		.toSorted((one, other) => (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(other.findings) || other.places - one.places);
}
function isAboutImage(finding) {
	return (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).name !== null && !_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .bK.includes(finding.rule);
}
function listRules(findings) {
	return totalByRule(findings).map(({ rule }) => rule);
}
function sumPlaces(groups) {
	return groups.reduce((sum, { findings }) => sum + (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .wH)(findings), 0);
}


  }),

  71351:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	IF: () => (  endWithTally),
	NP: () => (  isPulled),
	P5: () => (  tallyPlaces),
	qt: () => (  keepFirst),
	yT: () => (  listUnique),
	yy: () => (  findPulled)
  });
  var _core_grouping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
  var _core_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15865);
  var _terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49179);
  var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86434);




function isPulled({ replacedBy }) {
	return replacedBy === null || (replacedBy.image !== null && replacedBy.stage !== true);
}
function findPulled({ image, written, replacedBy }) {
	return replacedBy === null ? { image, written } : { image: replacedBy.image, written };
}
function listUnique(readings) {
	const uses = readings.flatMap(({ file, images, openBases = [] }) => [...images, ...openBases].filter(isPulled).map((use) => ({ file, use })));
	return (0,_core_grouping_js__WEBPACK_IMPORTED_MODULE_0__  .P)(uses, ({ use }) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__  .o)(findPulled(use)).key)
		.map(toUnique)
		.toSorted((one, other) => other.places - one.places || (0,_core_text_order_js__WEBPACK_IMPORTED_MODULE_2__  .n)(one.image ?? one.written, other.image ?? other.written));
}
function toUnique(uses) {
	const { image, written } = findPulled(uses[0].use);
	return {
		image,
		written,
		uses,
		places: new Set(uses.map(({ file, use: { line, column } }) => JSON.stringify([file, line, column]))).size,
		files: new Set(uses.map(({ file }) => file)).size,
		roles: [...new Set(uses.map(({ use }) => use.role))],
		reachable: uses.some(({ use }) => use.reachable),
	};
}
function tallyPlaces({ places, files }) {
	return `${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(places, 'place')} in ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(files, 'file')}`;
}
function keepFirst(readings, unique) {
	const tallies = new Map(unique.map((image) => [image.uses[0].use, tallyPlaces(image)]));
	const first = readings.map(({ openBases = [], ...reading }) => ({
		...reading,
		images: [...reading.images, ...openBases].filter((use) => tallies.has(use)),
	}));
	return { readings: first.filter(({ images, problem }) => images.length > 0 || problem !== null), tallies };
}
function endWithTally(use, tallies) {
	const tally = tallies?.get(use);
	return tally === undefined ? '' : `, ${tally}`;
}


  }),

  13960:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  countImages)
  });
  var _groups_unique_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71351);
  var _terminal_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49179);


function countImages(readings) {
	const rows = readings.flatMap(({ images, openBases = [] }) => [...images, ...openBases]);
	const different = new Set(rows.filter(_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_0__  .NP).flatMap((use) => (0,_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_0__  .yy)(use).image ?? []));
	const dockerfiles = readings.filter(isDockerfile);
	const others = readings.filter((reading) => !isDockerfile(reading) && reading.images.length > 0);
	const elsewhere = others.length === 0 ? '' : ` and ${countUses(others)} in ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(others.length, 'build file')}`;
	return `${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(countUses(dockerfiles), 'image reference')} in ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(dockerfiles.length, 'Dockerfile')}${elsewhere}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(different.size, 'different image')}`;
}
const countUses = (readings) => readings.reduce((count, { images }) => count + images.length, 0);
const BUILD_FILE = /\.(?:ya?ml|hcl|json)$/i;
function isDockerfile({ file, images }) {
	return images.length === 0
		? !BUILD_FILE.test(file)
		: images.some(({ via }) => via !== 'run' && via !== 'sbom');
}


  }),

  86567:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ES: () => (  describeLine),
	K5: () => (  describeDecision),
	Kj: () => (  renderFinding),
	OH: () => (  listRoles),
	S5: () => (  renderText),
	x2: () => (  renderAdvice),
	zF: () => (  renderTitle)
  });
  var _text_built_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54040);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);
  var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93335);
  var _terminal_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46221);




const INDENT = '    ';
const ROLES = {
	final: 'final image',
	build: 'build stage',
	copied: 'copied from',
	mounted: 'mounted',
	frontend: 'build frontend',
	run: 'run, not built on',
};
function renderFinding(finding, before, page) {
	const { style } = page;
	const isShown = before !== undefined && before.line === finding.line && before.column === finding.column;
	const paint = finding.level === 'block' ? style.red : style.yellow;
	return [
		...renderTitle(finding, [...listRoles([finding]), describeLine(finding)], page),
		...(isShown ? [] : (0,_terminal_source_js__WEBPACK_IMPORTED_MODULE_1__  .u)(finding.file, finding, paint, page)),
		...renderText((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding), page),
		...(isShown ? [] : renderImage(finding, page)),
		...(finding.fix === null ? [] : renderAdvice((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .wr)(finding.fix), page)),
		...renderDecision(finding.decidedBy, page),
		...renderBuilder(finding, page),
	].join('\n');
}
function renderTitle({ level, rule }, parts, { style, context }) {
	const mark = level === 'block' ? '\u2716 block' : '\u25b2 warn ';
	const paint = level === 'block' ? style.red : style.yellow;
	const [title = '', ...more] = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .a)([`${mark} ${rule}`, ...parts], ' \u00b7', 4, context);
	const start = mark.length + 1 + rule.length;
	return [
		`  ${paint(mark)} ${style.bold(rule)}${style.dim(title.slice(start))}`,
		...more.map((line) => `${INDENT}${style.dim(line)}`),
	];
}
function listRoles(findings) {
	const roles = findings.flatMap(({ role, via }) => role === null ? [] : [via === 'sbom' ? 'SBOM generator' : ROLES[role]]);
	return [...new Set(roles), ...(findings.some(({ via }) => via === 'onbuild') ? ['ONBUILD'] : [])];
}
function describeLine({ line }) {
	return line === 0 ? 'the file as a whole' : `line ${line}`;
}
function renderText(message, { context }, label = '', labelWidth = 0) {
	return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .D)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ZT)(message), INDENT.length + labelWidth, context).map((line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`);
}
function renderAdvice(advice, page) {
	return renderText(advice, page, `${page.style.green('fix')}  `, 5);
}
function renderImage(finding, { style, context }) {
	const { image, written } = finding;
	if (image === null || image === written || finding.message.includes(image))
		return [];
	const text = `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(written)} \u2192 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(image)}`;
	return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}
function renderBuilder(finding, { style, context }) {
	const builder = (0,_text_built_by_js__WEBPACK_IMPORTED_MODULE_3__  .L)(finding);
	const isSaid = finding.aboutBuild !== undefined || finding.message.includes(`(${builder?.file}, line `);
	if (builder === null || isSaid)
		return [];
	const { name, file, line } = builder;
	const text = `${(0,_text_built_by_js__WEBPACK_IMPORTED_MODULE_3__  .t)(finding)} ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(name)} (${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .Jf)(file)}${line > 0 ? `:${line}` : ''})`;
	return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .D)(text, INDENT.length, context).map((shown) => `${INDENT}${style.dim(shown)}`);
}
function renderDecision(decidedBy, { style, context }) {
	return describeDecision(decidedBy).flatMap((text) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`));
}
function describeDecision(decidedBy) {
	if (decidedBy === null || decidedBy.line === 0)
		return [];
	const file = decidedBy.file === undefined ? '' : `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .Jf)(decidedBy.file)} `;
	return [`policy: ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(decidedBy.key)}, ${file}line ${decidedBy.line}`];
}


  }),

  93335:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  fillLines),
	a: () => (  fillParts)
  });
  var _terminal_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80918);

const LEAST_ROOM = 20;
function fillLines(text, indent, context) {
	return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__  .C1)(text, findRoom(indent, context));
}
function fillParts(parts, mark, indent, context) {
	const room = findRoom(indent, context);
	const marked = parts.map((part, index) => (index < parts.length - 1 ? `${part}${mark}` : part));
	return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(marked, room).flatMap((line) => (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__  .kD)(line) > room ? (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__  .C1)(line, room) : [line]);
}
function findRoom(indent, { width }) {
	return width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_ROOM, width - indent);
}


  }),

  26864:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  renderPlaces),
	d: () => (  describePlace)
  });
  var _core_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(894);
  var _groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45656);
  var _text_built_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54040);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);
  var _terminal_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93335);
  var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49179);






const MAX_LINES = 20;
function renderPlaces(findings, page, indent = 4) {
	const space = ' '.repeat(indent);
	const groups = (0,_core_grouping_js__WEBPACK_IMPORTED_MODULE_2__  .P)(findings, (finding) => JSON.stringify([finding.file, writeBuilder(finding)]));
	const most = page.context.width === null || groups.length === MAX_LINES + 1 ? groups.length : MAX_LINES;
	const left = (0,_groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__  .wH)(groups.slice(most).flat());
	const rest = `\u2026 and ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(left, 'more place', 'more places')}: --format concise lists them all`;
	return [
		...groups
			.slice(0, most)
			.flatMap((group) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_4__  .a)(listParts(group), ',', indent + 2, page.context).map((line, index) => `${space}${index === 0 ? '' : '  '}${line}`)),
		...(left === 0
			? []
			: (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_4__  .D)(rest, indent + 2, page.context).map((line) => `${space}${page.style.dim(line)}`)),
	];
}
function describePlace({ file, line }) {
	return `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .Jf)(file)}${line > 0 ? `:${line}` : ''}`;
}
function listParts(group) {
	const { file } = group[0];
	const [first = 0, ...others] = new Set(group.map(({ line }) => line));
	const parts = [describePlace({ file, line: first }), ...others.map(String)];
	return [...parts, ...writeBuilder(group[0])];
}
function writeBuilder(finding) {
	const { aboutBuild, decidedBy } = finding;
	const { name, file, line } = (aboutBuild && decidedBy?.builds) ?? (0,_text_built_by_js__WEBPACK_IMPORTED_MODULE_5__  .L)(finding) ?? {};
	if (name === undefined || file === undefined || line === undefined)
		return [];
	return [`${(0,_text_built_by_js__WEBPACK_IMPORTED_MODULE_5__  .t)(finding)} ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(name)} (${describePlace({ file, line })})`];
}


  }),

  82621:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	y: () => (  renderProblem)
  });
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);
  var _terminal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93335);
  var _terminal_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46221);



function renderProblem(problem, page) {
	const { style, context } = page;
	const paint = problem.level === 'error' ? style.red : style.yellow;
	const message = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(problem));
	const head = `${style.bold(paint(problem.level))}:`;
	const file = problem.file === '' ? '' : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .Jf)(problem.file);
	if (problem.line === 0) {
		const text = file === '' ? message : `${file}: ${message}`;
		const [first = '', ...others] = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__  .D)(text, problem.level.length + 2, context);
		const shown = file !== '' && first.startsWith(`${file}:`) ? style.bold(file) + first.slice(file.length) : first;
		return `${[`${head} ${shown}`, ...others.map((line) => `${' '.repeat(problem.level.length + 2)}${line}`)].join('\n')}\n`;
	}
	return [
		`${head} ${style.bold(`${file}:${problem.line}:${problem.column}`)}`,
		...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__  .D)(message, 4, context).map((line) => `    ${line}`),
		...(0,_terminal_source_js__WEBPACK_IMPORTED_MODULE_2__  .u)(problem.file, problem, paint, page),
		'',
	].join('\n');
}


  }),

  54423:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ov: () => (  renderSettled),
	pi: () => (  renderAllSettled),
	zm: () => (  isFolded)
  });
  var _core_grouping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(894);
  var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15594);
  var _groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45656);
  var _groups_subjects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86434);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);
  var _terminal_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86567);
  var _terminal_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93335);
  var _terminal_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26864);
  var _terminal_style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49179);









const INDENT = '    ';
function isFolded({ findings }, { verbose }) {
	return verbose !== true && findings.filter((finding) => !(0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .nT)(finding)).length > _groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__  .dS;
}
function renderSettled(finding, page) {
	return renderOne(finding, (0,_terminal_finding_js__WEBPACK_IMPORTED_MODULE_2__  .ES)(finding), page).join('\n');
}
function* renderAllSettled(findings, page) {
	if (findings.length === 0)
		return;
	const lines = (0,_core_grouping_js__WEBPACK_IMPORTED_MODULE_5__  .P)(findings, keySettled).flatMap((group) => {
		const [first] = group;
		if (group.length === 1)
			return renderOne(first, (0,_terminal_places_js__WEBPACK_IMPORTED_MODULE_3__  .d)(first), page);
		return [
			...renderOne(first, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_6__  .pq)((0,_groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__  .wH)(group), 'place'), page, true),
			...(0,_terminal_places_js__WEBPACK_IMPORTED_MODULE_3__  .D)(group, page, 6),
		];
	});
	yield [page.style.bold(`Existing or waived (${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_6__  .pq)(findings.length, 'finding')})`), ...lines, ''].join('\n');
}
function keySettled(finding) {
	const { kind, why } = describe(finding, true);
	return JSON.stringify([kind, finding.rule, (0,_groups_subjects_js__WEBPACK_IMPORTED_MODULE_7__  .o)(finding).key, why]);
}
function renderOne(finding, where, { style, context }, inGroup = false) {
	const { kind, why } = describe(finding, inGroup);
	const name = finding.image ?? finding.written;
	const what = name === '' ? finding.rule : `${finding.rule} ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(name)}`;
	return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__  .D)(`\u25cb ${kind} ${what} \u00b7 ${where} \u00b7 ${why}`, 4, context).map((line, index) => style.dim(`${index === 0 ? '  ' : INDENT}${line}`));
}
function describe({ waiver, recorded }, inGroup) {
	if (waiver !== null) {
		const { owner, expires, reason } = waiver;
		const why = `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(owner)} until ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(expires)}: ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(reason)}`;
		return { kind: 'waived', why };
	}
	if (recorded === undefined)
		return { kind: 'existing', why: 'the base revision has it too' };
	return { kind: 'existing', why: `recorded in the baseline${inGroup ? '' : `, line ${recorded.line}`}` };
}


  }),

  46221:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  u: () => (  renderExcerpt)
});

// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-width.js
var terminal_width = __webpack_require__(80918);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal-excerpt.js

const isHidden = (character) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u.test(character);
const TAB_WIDTH = 4;
function cutExcerpt(line, stretch, width) {
	const cells = layOut(line, Math.max(0, stretch.column - 1 - 2 * width), stretch.column - 1 + 4 * width);
	const first = findCell(cells, stretch.column - 1);
	const last = stretch.endColumn === null
		? cells.length
		: Math.max(first + 1, findCell(cells, Math.max(stretch.endColumn - 1, stretch.column)));
	const [from, to] = chooseWindow(cells, first, last, width);
	const cutBefore = from > 0 || (cells[0]?.start ?? 0) > 0;
	const cutAfter = to < cells.length || endOf(cells) < line.length;
	const shown = cells.slice(from, to);
	const indent = (cutBefore ? 1 : 0) + widthOf(cells.slice(from, first));
	const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last, to))));
	return {
		text: `${cutBefore ? '\u2026' : ''}${shown.map((cell) => cell.text).join('')}${cutAfter ? '\u2026' : ''}`,
		marks: ' '.repeat(indent) + '^'.repeat(marked),
	};
}
function layOut(line, from, to) {
	const cells = [];
	let column = 0;
	let start = from;
	for (const character of line.slice(from, to)) {
		const cell = layOutCharacter(character, start, column);
		cells.push(cell);
		column += cell.width;
		start += character.length;
	}
	return cells;
}
function layOutCharacter(character, start, column) {
	const place = { start, end: start + character.length };
	if (character === '\t') {
		const width = TAB_WIDTH - (column % TAB_WIDTH);
		return { ...place, text: ' '.repeat(width), width };
	}
	if (character >= ' ' && character <= '~')
		return { ...place, text: character, width: 1 };
	if (isHidden(character))
		return { ...place, text: '\u00b7', width: 1 };
	return { ...place, text: character, width: (0,terminal_width .eD)(character) };
}
function findCell(cells, place) {
	const index = cells.findIndex((cell) => cell.start >= place);
	return index === -1 ? cells.length : index;
}
function chooseWindow(cells, first, last, width) {
	if (widthOf(cells) <= width)
		return [0, cells.length];
	const room = width - 2;
	let from = Math.min(first, cells.length);
	let to = from;
	let used = 0;
	const add = (index) => {
		const size = cells[index]?.width;
		if (size === undefined || used + size > room)
			return false;
		used += size;
		return true;
	};
	while (to < last && add(to))
		to++;
	const before = used + Math.floor(((room - used) * 2) / 3);
	while (from > 0 && used < before && add(from - 1))
		from--;
	while (add(to))
		to++;
	while (from > 0 && add(from - 1))
		from--;
	return [from, to];
}
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function endOf(cells) {
	return cells.at(-1)?.end ?? 0;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal-source.js

const DEFAULT_WIDTH = 120;
const INDENT = '    ';
const MAX_LINES = 4;
function renderExcerpt(file, spot, paint, { context, style }) {
	const { line, column, endLine = line, endColumn = column + 1 } = spot;
	const isWhole = endLine === line && endColumn === column;
	const last = Math.max(line, Math.min(endLine, line + MAX_LINES - 1));
	const gutter = String(last).length;
	const room = Math.max(20, (context.width ?? DEFAULT_WIDTH) - INDENT.length - gutter - 3);
	const shown = [];
	for (let number = line; number <= last; number++) {
		const text = context.readLine(file, number);
		if (text === null || text.trim() === '')
			continue;
		const start = number === line ? column : text.length - text.trimStart().length + 1;
		const { text: cut, marks } = cutExcerpt(
		text.replaceAll('##[', '#\u00b7['), { column: start, endColumn: number >= endLine && !isWhole ? endColumn : null }, room);
		const more = number === last && last < endLine ? style.dim(` \u2026 to line ${endLine}`) : '';
		shown.push(`${INDENT}${style.dim(`${String(number).padStart(gutter)} \u2502`)} ${cut}`, `${INDENT}${style.dim(`${' '.repeat(gutter)} \u2502`)} ${paint(marks)}${more}`);
	}
	return shown;
}


  }),

  49179:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B4: () => (  formatCount),
	EG: () => (  openStyle),
	pq: () => (  countOf)
  });
const paint = (colors, on, off) => (text) => colors && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
function openStyle(colors) {
	return {
		red: paint(colors, 31, 39),
		yellow: paint(colors, 33, 39),
		green: paint(colors, 32, 39),
		blue: paint(colors, 36, 39),
		dim: paint(colors, 2, 22),
		bold: paint(colors, 1, 22),
	};
}
function formatCount(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function countOf(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}


  }),

  47934:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  renderSummary)
  });
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);
  var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93335);
  var _terminal_settled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54423);
  var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49179);




function renderSummary(report, page) {
	const scope = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .a)(listScope(report, page), ' \u00b7', 2, page.context);
	return [renderVerdict(report, page), ...scope.map((line) => page.style.dim(`  ${line}`)), ''].join('\n');
}
function renderVerdict(report, { style, context }) {
	const { blocking, warnings, waived, existing } = report.counts;
	const counted = [
		...(blocking > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .B4)(blocking)} blocking`] : []),
		...(warnings > 0 ? [(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(warnings, 'warning')] : []),
		...(waived > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .B4)(waived)} waived`] : []),
		...(existing > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .B4)(existing)} existing${describeExisting(report)}`] : []),
	];
	if ((0,_terminal_settled_js__WEBPACK_IMPORTED_MODULE_1__  .zm)(report, context))
		counted.push(`${counted.pop()} (--verbose lists them)`);
	const errors = report.problems.filter((problem) => problem.level === 'error').length;
	if (errors > 0)
		counted.unshift((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(errors, 'error'));
	if (blocking + warnings > 0 && context.failOn !== 'block')
		counted.push(`--fail-on ${context.failOn}`);
	const parts = counted.length === 0 ? [describePass(report)] : counted;
	const result = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__  .a)(parts, ',', 9, context).join('\n  ');
	switch (report.verdict) {
		case 'pass':
			return `${style.green(style.bold('\u2714 pass'))}  ${result}`;
		case 'warn':
			return `${style.yellow(style.bold('\u25b2 warn'))}  ${result}`;
		case 'fail':
			return `${style.red(style.bold('\u2716 fail'))}  ${result}`;
		case 'error':
			return `${style.red(style.bold('\u2716 error'))}  ${result}`;
	}
}
function describeExisting({ findings }) {
	const isRecorded = findings.every(({ existing, recorded }) => !existing || recorded !== undefined);
	return isRecorded ? ', recorded in the baseline' : '';
}
function describePass({ counts }) {
	if (counts.files === 0)
		return 'no Dockerfile to judge';
	return counts.images === 0 ? 'no image is pulled' : 'every image is approved';
}
function describeBaseline({ applies, expires, commit }) {
	const at = commit === undefined ? '' : ` at ${commit.slice(0, 12)}`;
	if (!applies)
		return `baseline${at}, not in force`;
	return `with the baseline${at}${expires === null ? '' : ` until ${expires}`}`;
}
function listScope(report, { context }) {
	const { files, images } = report.counts;
	const { skippedTemplates = 0 } = report;
	const found = context.base === null
		? ''
		: ` judged for the change against ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .ol)(context.base.revision)}, of ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .B4)(context.base.found)}`;
	return [
		`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(files, 'Dockerfile')}${found}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(images, 'image reference')}`,
		...(skippedTemplates === 0 ? [] : [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(skippedTemplates, 'Dockerfile template')} skipped`]),
		...(report.policy === null
			? []
			: [
				`policy ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .Jf)(report.policy.source)}${report.policy.commit === undefined ? '' : ` at ${report.policy.commit.slice(0, 12)}`}`,
			]),
		...(report.baseline === undefined ? [] : [describeBaseline(report.baseline)]),
		...(report.endOfLifeAsOf === null ? [] : [`end-of-life data of ${report.endOfLifeAsOf}`]),
	];
}


  }),

  80918:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C1: () => (  wrapText),
	EO: () => (  wrapWords),
	eD: () => (  measureCharacter),
	kD: () => (  measureText)
  });
const isWide = (character) => /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u.test(character);
function measureCharacter(character) {
	if (character < '\u0300')
		return 1;
	if (/^[\p{Mn}\p{Me}]/u.test(character))
		return 0;
	return isWide(character) ? 2 : 1;
}
const NARROW = /^[\0-\u02ff]*$/;
function measureText(text) {
	if (NARROW.test(text))
		return text.length;
	let width = 0;
	for (const character of text)
		width += measureCharacter(character);
	return width;
}
function wrapText(text, width) {
	return measureText(text) <= width ? [text] : wrapWords(text.split(/ (?!\u00b7)/), width);
}
function wrapWords(words, width) {
	const lines = [];
	let line = '';
	let filled = 0;
	for (const word of words) {
		const size = measureText(word);
		if (line !== '' && filled + 1 + size > width) {
			lines.push(line);
			line = '';
		}
		filled = line === '' ? size : filled + 1 + size;
		line = line === '' ? word : `${line} ${word}`;
	}
	lines.push(line);
	return lines;
}


  }),

  54040:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  findBuilder),
	t: () => (  describeBuiltBy)
  });
function describeBuiltBy({ isGuessed }) {
	return isGuessed === true ? 'may be built by' : 'built by';
}
function findBuilder({ file, builtBy }) {
	const [place] = builtBy?.places ?? [];
	if (builtBy === undefined || place === undefined || place.file === file)
		return null;
	return { ...place, name: builtBy.name };
}


  }),

  34948:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E3: () => (  renderOwnWords),
	E9: () => (  renderProse),
	GF: () => (  writeJson),
	IN: () => (  cutText),
	OR: () => (  escapeHidden),
	Ul: () => (  showHidden),
	YI: () => (  shortenDigest),
	cR: () => (  renderCode),
	ix: () => (  breakCommands),
	lH: () => (  toWellFormed),
	nA: () => (  cleanLogText),
	xm: () => (  escapePreformatted)
  });
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
function replaceHidden(text, replace) {
	if (/^[ -~]*$/.test(text))
		return text;
	return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, replace);
}
function cleanLogText(text, maxLength = 1000) {
	const line = text
		.slice(0, maxLength * 8)
		.replace(ANSI_SEQUENCE, '')
		.replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ');
	const visible = replaceHidden(line, () => '').trim();
	return cutText(breakCommands(visible).replace(/^::/, ': :'), maxLength);
}
function cutText(text, maxLength) {
	if (text.length <= maxLength)
		return text;
	const end = Math.max(0, maxLength - 1);
	const last = text.charCodeAt(end - 1);
	return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}\u2026`;
}
function shortenDigest(name) {
	return name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1\u2026');
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function breakCommands(text) {
	return text.replaceAll('##[', '## [');
}
function writeJson(data, indent = 0) {
	const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return replaceHidden(JSON.stringify(data, null, indent), (character) => character === '\n' ? character : character.replace(/[\s\S]/g, escapeUnit)).replaceAll('##[', `##${escapeUnit('[')}`);
}
function toWellFormed(text) {
	return text.replace(/\p{Cs}/gu, '\ufffd');
}
function escapeHidden(text) {
	return replaceHidden(text, (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (character === '\n')
			return character;
		return code > 0xffff
			? `\\U${code.toString(16).padStart(8, '0')}`
			: `\\u${code.toString(16).padStart(4, '0')}`;
	});
}
function showHidden(text) {
	return replaceHidden(text, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
const MARKUP = /[&<>"'|`[\](){}*_~^$\\#!=@]|:(?=\/)|:(?=[\w+-]+:)|(?<=www)\./gi;
const BREAKS = /(?=&#64;|&#46;)|(?<=\/)(?=[^/])|(?<=&#58;)|(?<=:)(?=[0-9a-f]{32})/g;
const LONGEST_RUN = 12;
function escapeMarkdownCode(text, maxLength = 300) {
	return (escapePreformatted(cutText(text, maxLength))
		.replace(BREAKS, '<wbr>')
		.replace(/(?:&#\d+;|-(?!\p{L})|[^\s<>&-])+-?/gu, breakRun));
}
function breakRun(run) {
	const characters = run.match(/(?:&#\d+;|.)\p{M}*/gsu) ?? [];
	const pieces = [];
	for (let at = 0; at < characters.length;) {
		const piece = characters.slice(at, at + LONGEST_RUN);
		const isLast = at + piece.length >= characters.length;
		const mark = isLast
			? -1
			: piece.findLastIndex((character) => /^(?:[-._:,+]|&#(?:95|61|64);)$/.test(character));
		const length = mark < 4 ? piece.length : mark + 1;
		pieces.push(piece.slice(0, length).join(''));
		at += length;
	}
	return pieces.join('<wbr>');
}
function escapePreformatted(line) {
	return showHidden(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
function renderCode(text, maxLength) {
	return text === '' ? '<em>empty</em>' : `<code>${escapeMarkdownCode(text, maxLength)}</code>`;
}
const isPlainWord = (word) => /^(?!.{24})[(]?(?!.*[0-9a-fA-F]{7})(?:[\p{L}]+(?:['\u2019-][\p{L}]+)*|\d{1,6}|\d{4}-\d\d-\d\d)[!?]?[)]?[,;:.]?$/u.test(word);
const PLAIN_MARK = /^(?:[,;:.!?()\u2192\u2013\u2014\u2026\u00b7]{1,3}|\d+%|\d\d:\d\d)$/u;
function renderProse(text, quoted = [], maxLength = 600) {
	const shown = cutText(text.trim(), maxLength);
	const known = quoted.filter((part) => part !== '').sort((a, b) => b.length - a.length);
	const pieces = splitQuotes(shown).flatMap((piece) => piece.code ? [piece] : splitKnown(piece.text, known));
	return renderPieces(pieces).replace(/^\d+[.)]/, '<code>$&</code>');
}
function renderOwnWords(text) {
	return renderPieces(splitQuotes(text));
}
function renderPieces(pieces) {
	return pieces.map((piece) => (piece.code ? renderCode(piece.text) : renderWords(piece.text))).join('');
}
const endsAsName = (text) => /[\p{L}\p{N}_/:@.-]$/u.test(text);
const beginsAsName = (text) => /^(?:[\p{L}\p{N}_/@-]|[:.][\p{L}\p{N}])/u.test(text);
function splitQuotes(text) {
	return text.split(/(`[^`]+(?:`|$)|"[^"]+")/).map((part, index) => {
		const code = index % 2 === 1;
		const keepsQuotes = part.startsWith('"') && !part.includes(' ');
		return { text: code && !keepsQuotes ? part.replace(/^[`"]|[`"]$/g, '') : part, code };
	});
}
function splitKnown(text, known) {
	const [first, ...others] = known;
	if (first === undefined)
		return [{ text, code: false }];
	const pieces = [];
	let start = 0;
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
		const end = at + first.length;
		if (endsAsName(text.slice(start, at)) || beginsAsName(text.slice(end)))
			continue;
		pieces.push(...splitKnown(text.slice(start, at), others), { text: first, code: true });
		start = end;
	}
	return [...pieces, ...splitKnown(text.slice(start), others)];
}
function renderWords(text) {
	return text
		.split(/([ \n]+)/)
		.map((word, index) => {
		if (index % 2 === 1)
			return ' ';
		return word === '' || isPlainWord(word) || PLAIN_MARK.test(word) ? word : renderUnsafeWord(word);
	})
		.join('');
}
function renderUnsafeWord(word) {
	const end = /[,;:.]$/.test(word) && word.length > 1 ? word.slice(-1) : '';
	return `${renderCode(end === '' ? word : word.slice(0, -1))}${end}`;
}


  }),

  40211:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FM: () => (  splitForeign),
	Hg: () => (  cutParts),
	JJ: () => (  FOREIGN_LIMIT),
	Jf: () => (  writePath),
	ZT: () => (  writeMessage),
	bD: () => (  messageOf),
	e4: () => (  renderMessage),
	ol: () => (  quoteText),
	wr: () => (  adviceOf)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);


const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
const PLAIN_NAME = /^(?:(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]+|\.github\/workflows\/[\w.-]+\.ya?ml|[A-Z][A-Z0-9_]{0,40}$)/;
const LIMITS = / \((?:(?:version [\d.\s<>=|v]*[\d.]|variant (?:[\w.*{}-]+|"")(?: or (?:[\w.*{}-]+|""))*|official images)(?:, (?!\))|(?=\))))+\)$/;
function renderMessage(message, maxLength = 1200) {
	return (cutParts(splitForeign(message), maxLength)
		.map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .E3)(text)))
		.join('')
		.trim()
		.replace(/^\d+[.)]/, '<code>$&</code>'));
}
function writeMessage(message) {
	return splitForeign(message)
		.map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .Ul)(text))))
		.join('');
}
function quoteText(text, maxLength = FOREIGN_LIMIT) {
	const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .IN)(text, maxLength))).replace(
	/[\p{Pi}\p{Pf}\u00b4\u02b9-\u02bd\u02ca\u02cb\u02dd\u201a\u201e\u2032-\u2037\u3003\u301d-\u301f\uff02\uff07\uff40]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
	const name = shown.replace(LIMITS, '');
	if (NAME.test(name) && !JOINED_WORDS.test(name.replace(PLAIN_NAME, '')) && !shown.startsWith('::'))
		return shown;
	if (shown.includes('"') && !shown.includes('`'))
		return `\`${shown}\``;
	return `"${shown.replace(/["\\]/g, '\\$&')}"`;
}
function writePath(path) {
	return quoteText(path, 4096);
}
function splitForeign(message) {
	const parts = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message);
	return parts.map((part, index) => {
		if (part.foreign)
			return part;
		const { text } = part;
		const opens = /["`]$/.test(text) && parts[index + 1]?.foreign === true;
		const closes = /^["`]/.test(text) && parts[index - 1]?.foreign === true;
		return { ...part, text: text.slice(closes ? 1 : 0, opens ? -1 : undefined) };
	});
}
function cutParts(parts, maxLength) {
	const kept = [];
	let room = maxLength;
	for (const part of parts) {
		if (room <= 0)
			break;
		kept.push({ ...part, text: (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .IN)(part.text, room) });
		room -= Math.min(part.text.length, part.foreign ? FOREIGN_LIMIT : part.text.length);
	}
	return kept;
}
function messageOf({ message, foreign = [], }) {
	return { text: message, foreign };
}
function adviceOf({ description, foreign }) {
	return { text: description, foreign };
}


  }),

  24554:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  describeReadingProblem)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

function describeReadingProblem({ message, words, hint }) {
	return hint === undefined ? (words ?? (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(message)) : (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${hint.why} (${message}). ${hint.advice}.`;
}


  }),

  46332:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  leaveOutSubject)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);


function leaveOutSubject(finding) {
	const message = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding);
	const [subject, verb, ...rest] = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message);
	if (subject?.foreign !== true || verb?.foreign !== false || !isName(subject.text, finding))
		return message;
	const start = [': ', ' is ', ' has '].find((word) => verb.text.startsWith(word));
	if (start === undefined)
		return message;
	const said = verb.text.slice(start === ' has ' ? 1 : start.length);
	const opening = start === ': ' ? said : said.charAt(0).toUpperCase() + said.slice(1);
	return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .hw)([
		(0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(opening),
		...rest.map(({ text, foreign }) => (foreign ? (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(text) : (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(text))),
	]);
}
function isName(text, { image, written }) {
	if (text === written || text === image)
		return text !== '';
	return text !== '' && text === image?.replace(/^docker\.io\/(?:library\/)?/, '');
}


  })

};
;