"use strict";
exports.id = 661;
exports.ids = [661];
exports.modules = {

  38443:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fl: () => (  baseName),
	UO: () => (  isWithin),
	o1: () => (  resolvePath),
	uJ: () => (  joinPath),
	yS: () => (  folderOf)
  });
  var _home_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63390);

const RESOLVED = /^(?:\/[\w@+:-][\w@+:.-]*)+$/;
function resolvePath(folder, written) {
	if (RESOLVED.test(written))
		return written;
	const path = written.replace(/^~(?=\/|$)/, _home_folder_js__WEBPACK_IMPORTED_MODULE_0__  .P);
	if (/[$`*?[\\]|^[A-Za-z]:/.test(path))
		return null;
	if (!path.startsWith('/') && folder === null)
		return null;
	const parts = [];
	for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
		if (part === '..')
			parts.pop();
		else if (part !== '' && part !== '.')
			parts.push(part);
	}
	return `/${parts.join('/')}`;
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf('/')) || '/';
}
function joinPath(folder, name) {
	return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
function baseName(path) {
	return path.slice(path.lastIndexOf('/') + 1);
}
function isWithin(path, folder) {
	return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}


  }),

  63390:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  HOME_FOLDER)
  });
const HOME_FOLDER = '/root';


  }),

  46620:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Yh: () => (  findInSteps),
  h1: () => (  listLeftovers),
  UI: () => (  listRun)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/kept.js
var kept = __webpack_require__(13695);
// EXTERNAL MODULE: ./lib/untyped/src/core/advice/home-folder.js
var home_folder = __webpack_require__(63390);
// EXTERNAL MODULE: ./lib/untyped/src/core/advice/step-script.js
var step_script = __webpack_require__(85842);
;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/cache-home.js

const SETS_HOME = /\bHOME(?:=|\s+\/)/;
const CHANGES_USER = /\b(?:gosu|su|su-exec|runuser|setpriv|doas)\b/;
const HOMELESS = /^(?:\d+|nobody|www-data|daemon|bin|sys)$/;
function findHome(steps, index) {
	const before = steps.slice(0, index);
	const step = steps[index];
	const text = step === undefined ? '' : (0,step_script .b6)(step);
	if (SETS_HOME.test(text) || CHANGES_USER.test(text) || before.some(setsHome))
		return 'open';
	const user = before.findLast(({ keyword }) => keyword === 'user')?.text.trim();
	if (user === undefined)
		return 'unsaid';
	const name = user.replace(/:.*$/s, '');
	if (/^(?:root|0)$/.test(name))
		return 'root';
	if (!/^[\w.-]+$/.test(name))
		return 'open';
	return HOMELESS.test(name) || before.some((made) => makesHomeless(made, name)) ? 'none' : 'user';
}
const setsHome = (step) => (step.keyword === 'env' || step.keyword === 'arg') && SETS_HOME.test((0,step_script .b6)(step));
function makesHomeless(step, name) {
	if (step.keyword !== 'run')
		return false;
	const calls = (0,step_script .b6)(step).matchAll(/\b(useradd|adduser)\b([^;&|\n]*)/g);
	return [...calls].some(([, program, words = '']) => {
		if (!words.split(/\s+/).includes(name))
			return false;
		return program === 'useradd'
			? !/\s(?:-\w*m\w*|--create-home)(?=\s|$)/.test(words)
			: /\s(?:-\w*H\w*|--no-create-home)(?=\s|$)/.test(words);
	});
}
function isOfOther(path, home) {
	return home === 'root' ? path.startsWith('/home/') : home === 'user' && /^\/root(?:\/|$)/.test(path);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/script-tree.js
var script_tree = __webpack_require__(88943);
// EXTERNAL MODULE: ./lib/untyped/src/core/advice/step-values.js
var step_values = __webpack_require__(76207);
;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/open-branches.js



const COMPARES = /^(?:\[\[?|test)?\s*["']?(\$\w+|\$\{\w+\})["']?\s+==?\s+["']?([\w.-]*)["']?\s*(?:\]\]?)?$/;
function openCertainCommands(steps) {
	const names = new Set(steps.flatMap(({ keyword, words }) => keyword === 'arg' ? words.map((word) => word.replace(/=.*$/s, '')) : []));
	const valuesAt = (0,step_values .l)({ steps, fileArguments: undefined, base: '' });
	return (index, root) => root === null ? [] : listCertain(root, { names, resolve: valuesAt(index).resolve });
}
function listCertain(node, values) {
	if (node.kind === 'command') {
		const command = (0,step_script .UK)(node);
		return command === null ? [] : [command];
	}
	if (node.kind === 'choice' && node.branches.some(({ test }) => test !== null && isOpen(test, values)))
		return [];
	return (0,script_tree .v)(node).flatMap((inner) => listCertain(inner, values));
}
function isOpen(test, { names, resolve }) {
	const text = (0,step_script .iR)(test).map(writeTest).join(' ').trim();
	if (!(0,step_values .Z)(text).some((name) => names.has(name)))
		return false;
	const [, name, value] = COMPARES.exec(text) ?? [];
	return name === undefined || resolve(name) !== value;
}
function writeTest(node) {
	if (node.kind === 'command')
		return node.words.map(({ value }) => value).join(' ');
	return node.kind === 'test' ? node.text.value : '';
}

// EXTERNAL MODULE: ./lib/untyped/src/core/advice/built/paths.js
var paths = __webpack_require__(38443);
;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/own-script.js


const UNKNOWN = /\.(?:sh|bash|py|rb|pl)$|[$/]|clean|purge|slim|^(?:make|source|\.|ansible.*|eval|su)$/i;
const SYSTEM_FOLDER = /^(?:(?:\/usr)?\/s?bin|\/etc\/init\.d)\/[^/]+$/;
const INTERPRETER = /^(?:python[\d.]*|pypy[\d.]*|perl|ruby|node|php[\d.]*)$/;
const MANAGER = /^(?:pip[\d.]*|npm|apt|apt-get|apk|dnf|yum|microdnf|zypper)$/;
const RUNS_NO_FILE = /^-\w*[mceprvV]$/;
function runsOwnScript({ program, first, words }) {
	if (UNKNOWN.test(program) || ((0,step_script .H7)(program) && !words.includes('-c')))
		return true;
	if (INTERPRETER.test(program)) {
		const [operand] = words.filter((word) => !/^-[uBEIOsS]+$/.test(word));
		return operand !== undefined && !operand.startsWith('--') && !RUNS_NO_FILE.test(operand);
	}
	return first.includes('/') && !SYSTEM_FOLDER.test(first) && !MANAGER.test(program);
}
function openCopiedNames(steps) {
	let names = null;
	return (program) => {
		names ??= new Set(steps.flatMap(({ keyword, words }) => keyword === 'copy' || keyword === 'add' ? words.map((word) => (0,paths .Fl)(word)) : []));
		return names.has(program);
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/advice/leftovers/package-managers.js
var package_managers = __webpack_require__(47612);
;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/leftovers.js







const SPEAKS_OF_PACKAGES = /\b(?:apt|apk|dnf|yum|microdnf|zypper|pip[\d.]*|npm)\b/;
const MAY_REMOVE = /clean|cache|\b(?:cc|rm)\b/;
const OPEN_OPTIONS = /^\$\{?\w*(?:OPT|FLAG|ARG)/i;
const END = /^(?:EXIT|0)$/;
function listLeftovers(ships) {
	const found = ships.flatMap(({ steps }) => findInSteps(steps));
	const known = new Map(found.map((left) => [`${left.at.line}:${left.at.column} ${left.manager}`, left]));
	return [...known.values()];
}
function findInSteps(steps) {
	if (!steps.some(speaksOfPackages))
		return [];
	const placed = package_managers .A.map((manager) => ({ manager, ...openSpan(manager, steps) }));
	const isCopied = openCopiedNames(steps);
	const listCertain = openCertainCommands(steps);
	return steps.flatMap((step, index) => {
		if (!speaksOfPackages(step))
			return [];
		const text = (0,step_script .b6)(step);
		return placed.flatMap(({ manager, firstSetting, lastRemoval }) => {
			if (!mayLeave(manager, text))
				return [];
			const home = manager.remedyOfUser === undefined ? 'unsaid' : findHome(steps, index);
			if (home === 'none' || isMounted(step, manager, home))
				return [];
			if (manager.settings.test(step.flags.join(' ')))
				return [];
			const call = findCall(manager, { commands: listRun(step), home, isCopied });
			if (call === null || firstSetting() <= index)
				return [];
			const scripts = /\bif\b/.test(text) ? (0,step_script .js)(step) : [];
			const certain = scripts.flatMap(({ root }) => listCommands(listCertain(index, root)));
			if (scripts.length > 0 && !certain.some((one) => manager.leavesBehind(one)))
				return [];
			const { id, leaves: what } = manager;
			const remedy = findRemedy(manager, call, home);
			const isRemovedLater = lastRemoval() > index;
			return [{ manager: id === 'dnf' ? call.program : id, what, remedy, isRemovedLater, at: step.place }];
		});
	});
}
function findRemedy({ remedy, remedyOfUser }, call, home) {
	if (remedyOfUser !== undefined && home !== 'unsaid' && home !== 'root')
		return remedyOfUser;
	return typeof remedy === 'function' ? remedy(call.program) : remedy;
}
const speaksOfPackages = (step) => step.keyword === 'run' && SPEAKS_OF_PACKAGES.test((0,step_script .b6)(step));
function openSpan(manager, steps) {
	let setting = null;
	let removal = null;
	return {
		firstSetting() {
			setting ??= steps.findIndex((step) => manager.settings.test((0,step_script .b6)(step)));
			return setting < 0 ? steps.length : setting;
		},
		lastRemoval() {
			removal ??= steps.findLastIndex((step) => removes(manager, step));
			return removal;
		},
	};
}
const mayLeave = ({ speaksOf, verbs }, text) => speaksOf.test(text) && (verbs?.test(text) !== false || (0,step_script .dZ)(text));
const listRun = (0,kept .O)((step) => {
	const scripts = (0,step_script .js)(step);
	const command = step.json && scripts.length === 0 ? (0,step_script .ux)(step.words) : null;
	if (command !== null)
		return [command];
	return scripts.flatMap(({ commands }) => listCommands(commands));
});
function listCommands(commands, depth = 0) {
	const open = (text) => listCommands((0,step_script .jx)((0,step_script .Uq)(text)), depth + 1);
	const atEnd = [];
	const found = commands.flatMap((command) => {
		const { program, words } = command;
		const at = (0,step_script .H7)(program) ? words.findIndex((word) => /^-\w*c$/.test(word)) : -1;
		const inner = at < 0 ? undefined : words[at + 1];
		if (depth > 2)
			return [command];
		const [text = '', ...signals] = program === 'trap' ? words : [];
		if (signals.some((signal) => END.test(signal)))
			atEnd.push(...open(text));
		return inner === undefined ? [command] : open(inner);
	});
	return [...found, ...atEnd];
}
function findCall(manager, { commands, home, isCopied }) {
	const last = commands.findLastIndex((command) => manager.leavesBehind(command) && !command.words.some((word) => OPEN_OPTIONS.test(word)));
	const isLeft = !commands
		.slice(last + 1)
		.some((command) => mayRemove(manager, command, home) || isCopied(command.program));
	return isLeft ? (commands[last] ?? null) : null;
}
function mayRemove(manager, command, home) {
	const { program, words } = command;
	if (manager.cleans(command))
		return true;
	if (isRemoval(program))
		return words.some((word) => word.includes('$') || (!isOfOther(word, home) && mayName(word, manager)));
	return runsOwnScript(command);
}
function mayName(word, { paths, folder }) {
	if (paths.test(word))
		return true;
	const [before = '', ...after] = word.replace(/^~(?=\/)/, home_folder .P).split(/[*?[]/);
	return after.length > 0 && before.startsWith('/') && folder.startsWith(before);
}
const isRemoval = (program) => /^(?:rm|find|truncate|shred|rmdir|cd|pushd|xargs)$/.test(program);
function isMounted({ flags }, { paths }, home) {
	return flags.some((flag) => {
		if (!/^--mount=.*\btype=(?:cache|tmpfs)\b/i.test(flag))
			return false;
		const [, target = ''] = /(?:^--mount=|,)(?:target|dst|destination)=([^,]*)/i.exec(flag) ?? [];
		return target.includes('$') || (!isOfOther(target, home) && paths.test(target.replace(/\/$/, '')));
	});
}
function removes(manager, step) {
	if (step.keyword !== 'run' || !MAY_REMOVE.test((0,step_script .b6)(step)))
		return false;
	return listRun(step).some((command) => manager.cleans(command) ||
		(command.program === 'rm' && command.words.some((word) => manager.paths.test(word))));
}


  }),

  47612:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  PACKAGE_MANAGERS)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);
  var _home_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63390);


const TAKES_VALUE = /^(?:-o|--option|-t|--target-release|-c|--config-file|-x|--exclude|--repo|-r)$/;
function findVerb(words) {
	let at = 0;
	while (at < words.length && words[at]?.startsWith('-') === true)
		at += TAKES_VALUE.test(words[at] ?? '') ? 2 : 1;
	return words[at] ?? null;
}
const has = (words, meant) => words.some((word) => meant.test(word));
const CHANGES_PACKAGES = /^(?:install|update|upgrade|reinstall|downgrade|swap|check-update|makecache|distro-sync|system-upgrade|group|groupinstall|localinstall|builddep|module|update-minimal)$/;
const usesNoRepository = (words) => /(?:^|\s)--disablerepo[=\s]["']?\*["']?(?:\s|$)/.test(words.join(' ')) &&
	!has(words, /^--(?:enablerepo|repo|repoid|repofrompath)\b/);
const APT = /^(?:apt|apt-get|aptitude)$/;
const YUM = /^(?:dnf[45]?|yum|microdnf)$/;
const PIP = /^pip[\d.]*$/;
const ZYPPER_CHANGES = /^(?:install|in|update|up|dist-upgrade|dup|patch|refresh|ref|install-new-recommends|inr)$/;
const NPM_INSTALLS = /^(?:install|i|ci|add|clean-install|update|up|install-clean|install-ci-test)$/;
const LOCAL_PACKAGE = /\.(?:whl|tar\.gz|zip)$|wheel|^\/|^--(?:no-index|find-links)|^-f$/;
const ELSEWHERE = /^--(?:root|installroot|cache-dir|cache|no-cache|userconfig|globalconfig|prefix)\b|^-[pR]$/;
const NAMES_FILE = /^(?:-r|--requirement|-c|--constraint|-t|--target|--prefix|--src|-i|--index-url|--extra-index-url)$/;
const withoutFiles = (words) => words.filter((_, index) => !NAMES_FILE.test(words[index - 1] ?? ''));
function readPip({ program, words }) {
	if (PIP.test(program))
		return words;
	if (!/^(?:python|pypy)[\d.]*$/.test(program))
		return null;
	const at = words.indexOf('-m');
	return at >= 0 && words[at + 1] === 'pip' ? words.slice(at + 2) : null;
}
const PACKAGE_MANAGERS = [
	{
		id: 'apt',
		speaksOf: /\bapt(?:-get|itude)?\b/,
		verbs: /update/,
		leaves: 'the package lists',
		leavesBehind: ({ program, words }) => APT.test(program) && findVerb(words) === 'update' && !has(words, /Dir::/i),
		cleans: ({ program, words }) => APT.test(program) && /^dist-?clean$/.test(findVerb(words) ?? ''),
		folder: '/var/lib/apt/lists',
		paths: /\blists\b|\/var\/lib\/(?:apt|\{[^}]*apt|\*|\?|$)|^\/var(?:\/(?:lib|\*))?\/?$|^(?:apt|lib)\/?\*?$/,
		settings: /\bDir::|Post-Invoke|\bapt\.conf\b(?!\.d\/\d*(?:no-)?(?:recommends|install-recommends))/,
		remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Update, install and ${'rm -rf /var/lib/apt/lists/*'} in one RUN, or mount caches: ${'RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt'}`,
	},
	{
		id: 'apk',
		speaksOf: /\bapk\b/,
		verbs: /add|update|upgrade|fix/,
		leaves: 'the package index',
		leavesBehind: ({ program, words }) => program === 'apk' &&
			has(words, /^(?:add|update|upgrade|fix)$/) &&
			!has(words, ELSEWHERE) &&
			!has(words, /^--(?:no-network|initdb)$/),
		cleans: ({ program, words }) => program === 'apk' && words.includes('cache') && words.includes('clean'),
		folder: '/var/cache/apk',
		paths: /\bapk\b|\/var\/cache\/?(?:\*|\{|$)|^\/var(?:\/\*)?\/?$/,
		settings: /\/etc\/apk\/cache|setup-apkcache/,
		remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Write ${'apk add --no-cache'}, which needs no ${'apk update'}`,
	},
	{
		id: 'dnf',
		speaksOf: /\b(?:dnf|yum|microdnf)\b/,
		leaves: 'the repository metadata',
		leavesBehind: ({ program, words }) => YUM.test(program) &&
			CHANGES_PACKAGES.test(findVerb(words) ?? '') &&
			!has(words, ELSEWHERE) &&
			!has(words, /cachedir|^-C$|^--cacheonly$/) &&
			!usesNoRepository(words),
		cleans: ({ program, words }) => YUM.test(program) && findVerb(words) === 'clean',
		folder: '/var/cache/dnf',
		paths: /\b(?:dnf|yum|libdnf5?|packagekit)\b|\/var\/cache\/?(?:\*|\{|$)|^\/var(?:\/\*)?\/?$/i,
		settings: /\bcachedir\b|\b(?:dnf|yum)\.conf\b/,
		remedy: (program) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `End the same RUN with ${`&& ${program} clean all`}`,
	},
	{
		id: 'zypper',
		speaksOf: /\bzypper\b/,
		leaves: 'the repository metadata',
		leavesBehind: ({ program, words }) => program === 'zypper' && ZYPPER_CHANGES.test(findVerb(words) ?? '') && !has(words, ELSEWHERE),
		cleans: ({ program, words }) => program === 'zypper' && /^(?:clean|cc)$/.test(words.find((word) => !word.startsWith('-')) ?? ''),
		folder: '/var/cache/zypp',
		paths: /\bzypp|\/var\/cache\/?(?:\*|\{|$)|^\/var(?:\/\*)?\/?$/,
		settings: /zypp(?:er)?\.conf/,
		remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `End the same RUN with ${'&& zypper clean --all'}`,
	},
	{
		id: 'pip',
		speaksOf: /\bpip[\d.]*\b/,
		verbs: /install/,
		leaves: 'its package cache',
		leavesBehind(call) {
			const words = readPip(call);
			return (words !== null &&
				findVerb(words) === 'install' &&
				!has(words, /^--no-cache|^--cache-dir\b|^--root\b/) &&
				!has(withoutFiles(words), LOCAL_PACKAGE));
		},
		cleans: (call) => readPip(call)?.slice(0, 2).join(' ') === 'cache purge',
		folder: `${_home_folder_js__WEBPACK_IMPORTED_MODULE_1__  .P}/.cache/pip`,
		paths: /\.cache\b|\bpip\b|^(?:~|\/root|\$HOME)\/?(?:\.?\*)?$/,
		settings: /PIP_(?:NO_)?CACHE_DIR|PIP_CONFIG_FILE|XDG_CACHE_HOME|\bpip\.(?:conf|ini)\b|\bpip[\d.]* config\b|\bsudo (?:-\S+ )*(?:\S*\/)?(?:pip|python)/,
		remedyOfUser: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Write ${'pip install --no-cache-dir'}`,
		remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Write ${'pip install --no-cache-dir'}, or mount a cache: ${`RUN --mount=type=cache,target=${_home_folder_js__WEBPACK_IMPORTED_MODULE_1__  .P}/.cache/pip`}`,
	},
	{
		id: 'npm',
		speaksOf: /\bnpm\b/,
		leaves: 'its package cache',
		leavesBehind: ({ program, words }) => program === 'npm' && NPM_INSTALLS.test(findVerb(words) ?? '') && !has(words, ELSEWHERE),
		cleans: ({ program, words }) => program === 'npm' && words.includes('cache') && has(words, /^(?:clean|clear|rm)$/),
		folder: `${_home_folder_js__WEBPACK_IMPORTED_MODULE_1__  .P}/.npm/_cacache`,
		paths: /\.npm\b|_cacache|^(?:~|\/root|\$HOME)\/?(?:\.?\*)?$/,
		settings: /npm_config_cache|\bnpm (?:config |c )?set cache\b|\bcache=/i,
		remedyOfUser: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `End the same RUN with ${'&& npm cache clean --force'}`,
		remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `End the same RUN with ${'&& npm cache clean --force'}, or mount a cache: ${`RUN --mount=type=cache,target=${_home_folder_js__WEBPACK_IMPORTED_MODULE_1__  .P}/.npm`}`,
	},
];


  }),

  85842:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H7: () => (  isShell),
	UK: () => (  readCommand),
	Uq: () => (  readScript),
	b6: () => (  textOf),
	dZ: () => (  hidesWords),
	iR: () => (  listNodes),
	js: () => (  listScripts),
	jx: () => (  listPlainCommands),
	s5: () => (  StepScript),
	ux: () => (  readWords)
  });
  var _builds_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70398);
  var _builds_traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89312);
  var _builds_workflows_shell_syntax_script_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15801);
  var _builds_workflows_shell_syntax_script_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88943);
  var _dockerfile_shipped_shipped_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41188);
  var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13695);






const SHELL = /^(?:\S*\/)?(?:ba|da|z|k|a)?sh$/;
const WRAPPER = /^(?:sudo|doas|env|exec|command|builtin|time|nice|nohup|stdbuf|setsid|\\?\w+=.*|-[A-Za-z]\w*|--[\w-]+(?:=.*)?)$/s;
const WRAPPER_WITH_WORD = /^(?:gosu|su-exec|timeout|chroot|chpst|setuidgid)$/;
const ONLY_HEREDOC = /^\s*(?:<<-?\s*["']?\w+["']?\s*)+$/;
const READS_HEREDOC = /^\s*(?:<<-?\s*["']?\w+["']?\s*)+(?:$|\S*\b(?:ba|da|z|k|a)?sh\b)|(?:^|[;&|(\s])(?:\S*\/)?(?:ba|da|z|k|a)?sh(?:\s+-(?!\w*c)\S*)*\s*<<-?/;
const MAX_SCRIPT = 64 * 1024;
class StepScript {
	text;
	#root;
	#commands = null;
	constructor(text) {
		this.text = text;
	}
	get root() {
		if (this.#root === undefined)
			this.#root = readScript(this.text);
		return this.#root;
	}
	get commands() {
		this.#commands ??= listPlainCommands(this.root);
		return this.#commands;
	}
}
const textOf = (step) => step.whole ?? (0,_dockerfile_shipped_shipped_step_js__WEBPACK_IMPORTED_MODULE_4__  .D)(step);
const hidesWords = (text) => text.includes('\\') && /\\[\w+-]|\w\\\n[\w+-]/.test(text);
const listScripts = (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__  .O)((step) => listTexts(step).map((text) => new StepScript(text)));
function listTexts({ keyword, json, words, text, heredocs }) {
	if (keyword !== 'run')
		return [];
	if (json) {
		const [shell = '', flag = '', script] = words;
		return SHELL.test(shell) && /^-\w*c$/.test(flag) && script !== undefined ? [script] : [];
	}
	if (heredocs.length === 0)
		return [text];
	const reads = READS_HEREDOC.test(text);
	const bodies = reads ? heredocs.filter((body) => !/^#!(?!.*sh\b)/.test(body)) : [];
	return ONLY_HEREDOC.test(text) ? bodies : [text, ...bodies];
}
function readScript(script) {
	if (script.length > MAX_SCRIPT)
		return null;
	const traced = _builds_traced_text_js__WEBPACK_IMPORTED_MODULE_1__  .N.made(script, new _builds_source_text_js__WEBPACK_IMPORTED_MODULE_0__  .D('', script), 0, script.length);
	return (0,_builds_workflows_shell_syntax_script_parser_js__WEBPACK_IMPORTED_MODULE_2__  .M)(traced).root;
}
function listNodes(node) {
	const found = [];
	addNodes(node, found);
	return found;
}
function addNodes(node, found) {
	found.push(node);
	for (const inner of (0,_builds_workflows_shell_syntax_script_tree_js__WEBPACK_IMPORTED_MODULE_3__  .v)(node))
		addNodes(inner, found);
}
function listPlainCommands(root) {
	const found = [];
	for (const node of root === null ? [] : listNodes(root)) {
		const command = node.kind === 'command' ? readCommand(node) : null;
		if (command !== null)
			found.push(command);
	}
	return found;
}
function readCommand({ words }) {
	const written = words.map(({ value }) => value);
	return toCommand(written.map(unquote), written);
}
function readWords(words) {
	return toCommand(words, null);
}
function toCommand(words, written) {
	let at = 0;
	for (; at < words.length; at++) {
		const word = words[at] ?? '';
		if (WRAPPER_WITH_WORD.test(word))
			at++;
		else if (!WRAPPER.test(word))
			break;
		else if (/^-[ugUnk]$/.test(word))
			at++;
	}
	const first = words[at];
	if (first === undefined)
		return null;
	return new CommandWords(first, words.slice(at + 1), written?.slice(at + 1) ?? null);
}
class CommandWords {
	program;
	first;
	words;
	#written;
	constructor(first, words, written) {
		this.program = /^[$`]/.test(first) ? first : first.slice(first.lastIndexOf('/') + 1);
		this.first = first;
		this.words = words;
		this.#written = written;
	}
	get scripts() {
		return this.#written?.map(readQuoted) ?? this.words;
	}
}
function isShell(program) {
	return SHELL.test(program);
}
function unquote(word) {
	if (!/["'\\]/.test(word))
		return word;
	const [, single, double] = /^(?:'([^']*)'|"([^"]*)")$/.exec(word) ?? [];
	return single ?? double ?? word.replace(/\\(?=[^\n])/g, '');
}
function readQuoted(word) {
	return word.replace(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g, (_, single, double, escaped) => {
		if (double !== undefined)
			return String(double).replace(/\\(["$`\\])/g, '$1');
		return String(single ?? escaped);
	});
}


  }),

  76207:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  listNames),
	l: () => (  openStageValues)
  });
const NAME = /\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g;
const PLAIN_NAME = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
const CHANGES = /[$\\`"']/;
const MAX_DEPTH = 10;
const MAX_TEXT = 1_000_000;
const MAX_VALUE = 10_000;
function openStageValues({ steps, fileArguments, base }) {
	const findDefinitions = openDefinitions(steps);
	let room = MAX_TEXT;
	const given = (name) => (fileArguments?.listGiven(new Set([name])).length ?? 0) > 0;
	function findValue(name, end, depth) {
		const found = findDefinitions(name).filter(({ index }) => index < end);
		const last = found.findLast(({ keyword }) => keyword === 'env') ?? found.at(-1);
		if (last === undefined || (last.keyword === 'arg' && given(name)))
			return null;
		if (last.value !== null)
			return resolve(last.value, last.index, depth + 1);
		const isDeclared = last.keyword === 'arg' && found.every(({ hasValue }) => !hasValue);
		const written = isDeclared ? fileArguments?.defaults.get(name)?.at(-1) : null;
		return written === null || written === undefined || CHANGES.test(written) ? null : written;
	}
	function resolve(text, end, depth) {
		if (!text.includes('$'))
			return text;
		let isKnown = depth <= MAX_DEPTH && text.length <= MAX_VALUE;
		const resolved = text.replace(PLAIN_NAME, (_, braced, plain) => {
			const value = isKnown ? findValue(braced ?? plain ?? '', end, depth) : null;
			isKnown &&= value !== null && value.length <= MAX_VALUE;
			return value ?? '';
		});
		return isKnown && !CHANGES.test(resolved) ? resolved : null;
	}
	function listParts(text) {
		const names = new Set(listNames(text));
		const parts = [];
		let isElsewhere = false;
		for (const name of names) {
			const own = findDefinitions(name).map(({ keyword, text: written }) => `${keyword} ${written}`);
			const defaults = (fileArguments?.defaults.get(name) ?? []).map((value) => `${name} ${value}`);
			isElsewhere ||= own.length === 0;
			for (const part of [...own, ...defaults]) {
				room -= part.length;
				if (room < 0)
					return null;
				parts.push(part);
				for (const other of listNames(part))
					names.add(other);
			}
		}
		const builds = names.size === 0 ? [] : (fileArguments?.listGiven(names) ?? []);
		for (const build of builds)
			room -= build.length;
		return room < 0 ? null : [...parts, ...(isElsewhere ? [base] : []), ...builds];
	}
	return (index) => ({ resolve: (text) => resolve(text, index, 0), listParts });
}
function listNames(text) {
	return [...text.matchAll(NAME)].map(([, braced, plain]) => braced ?? plain ?? '');
}
function openDefinitions(steps) {
	let known = null;
	return (name) => {
		known ??= indexDefinitions(steps);
		return known.get(name) ?? [];
	};
}
function indexDefinitions(steps) {
	const found = new Map();
	for (const [index, { keyword, words, text }] of steps.entries()) {
		if (keyword !== 'arg' && keyword !== 'env')
			continue;
		for (const word of new Set(words)) {
			const name = word.replace(/=.*$/s, '');
			const hasValue = keyword === 'env' || word !== name;
			const value = hasValue ? findPlainValue(text, name) : null;
			const definitions = found.get(name) ?? [];
			definitions.push({ index, keyword, text, hasValue, value });
			found.set(name, definitions);
		}
	}
	return found;
}
function findPlainValue(text, name) {
	if (!/^\w+$/.test(name) || text.length > MAX_VALUE)
		return null;
	const pairs = [...text.matchAll(/(?:^|\s)(\w+)=(?:"([^"\\`]*)"|'([^'\\`$]*)'|([^\s"'\\`]*))(?=\s|$)/g)];
	const found = pairs.filter(([, key]) => key === name);
	const [[, , double, single, plain] = []] = found;
	if (found.length === 1)
		return double ?? single ?? plain ?? null;
	return new RegExp(`^\\s*${name}[ \\t]+([^\\s"'\\\\\`=]+)\\s*$`).exec(text)?.[1] ?? null;
}


  }),

  31495:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ee: () => (  isVendored),
	Kr: () => (  isWorkflowFile),
	T: () => (  DISCOVERED),
	T$: () => (  isDevcontainerFile),
	UN: () => (  isGoReleaserFile),
	hs: () => (  mayChooseCompose),
	kN: () => (  mayDefineBuilds),
	sF: () => (  startsScripts),
	vL: () => (  isActionFile),
	yF: () => (  listBuildFiles)
  });
  var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
  var _repo_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79101);


const DISCOVERED = {
	compose: 'compose',
	bake: 'bake',
	workflows: 'workflow',
	devcontainers: 'devcontainer',
	goreleaser: 'goreleaser',
};
function listBuildFiles(paths, kinds) {
	const tests = [...kinds].map((kind) => TESTS[kind]);
	return paths.filter((path) => tests.some((test) => test(path)));
}
function mayDefineBuilds(path) {
	return mayChooseCompose(path) || startsScripts(path) || _build_js__WEBPACK_IMPORTED_MODULE_0__  .f.some((kind) => TESTS[kind](path));
}
function mayChooseCompose(path) {
	return (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_1__  .Fl)(path) === '.env';
}
function isWorkflowFile(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
const STARTING = new RegExp([
	String.raw `^(?:\.gitlab-ci\.ya?ml|\.circleci/[^/]+\.ya?ml|\.drone\.(?:ya?ml|star|jsonnet)|\.woodpecker(?:/[^/]+)?\.ya?ml)$`,
	String.raw `^(?:bitbucket-pipelines|\.travis|\.?appveyor|\.cirrus|codefresh|wercker|screwdriver|\.gitpod)\.ya?ml$`,
	String.raw `^\.(?:buildkite|azuredevops|semaphore|tekton|builds|(?:gitea|forgejo)/workflows)/(?:[^/]+/)?[^/]+\.ya?ml$`,
	String.raw `^(?:\.husky/[\w-]+|\.teamcity/(?:[^/]+/)?[^/]+\.kts|Procfile)$`,
	String.raw `^(?:(?:GNUm|[Mm])akefile|\.?[Jj]ustfile|[Tt]askfile\.ya?ml|package\.json)$`,
	String.raw `(?:^|/)(?:\.?azure-pipelines?|cloudbuild|buildspec)(?:[._-][\w.-]+)?\.ya?ml$|^cloudbuild/[^/]+\.ya?ml$`,
	String.raw `(?:^|/)Jenkinsfile(?:\.[\w-]+)?$|\.[Jj]enkinsfile$`,
].join('|'));
function startsScripts(path) {
	return STARTING.test(path) && !isVendored(path);
}
function isActionFile(path) {
	return /^action\.ya?ml$/.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_1__  .Fl)(path));
}
function isDevcontainerFile(path) {
	return /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/.test(path);
}
function isGoReleaserFile(path) {
	return /goreleaser.*\.ya?ml$/i.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_1__  .Fl)(path)) && !isWorkflowFile(path) && !isVendored(path);
}
function isVendored(path) {
	return /(?:^|\/)(?:vendor\/(?:[^/]*\.[^/]*|[^/]+\/[^/]+)|node_modules\/[^/]+)\//.test(path);
}
const TESTS = {
	compose: (path) => /compose.*\.ya?ml$/i.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_1__  .Fl)(path)),
	bake: (path) => /bake.*\.(?:hcl|json)$/i.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_1__  .Fl)(path)),
	workflow: (path) => isWorkflowFile(path) || isActionFile(path),
	devcontainer: isDevcontainerFile,
	goreleaser: isGoReleaserFile,
};


  }),

  4949:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	f: () => (  BUILD_KINDS)
  });
const BUILD_KINDS = ['compose', 'bake', 'workflow', 'devcontainer', 'goreleaser'];


  }),

  90891:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  Origin)
  });
class Origin {
	source;
	start;
	end;
	value;
	style;
	aligned;
	constructor(source, start, end, value, style) {
		this.source = source;
		this.start = start;
		this.end = end;
		this.value = value;
		this.style = style;
	}
	rangeOf(at, length) {
		if (this.aligned === undefined)
			this.aligned = this.align();
		const first = this.aligned?.[at];
		const last = this.aligned?.[at + length - 1];
		if (first === undefined)
			return { start: this.start, end: this.end };
		if (length === 0 || last === undefined)
			return { start: first, end: first };
		return { start: first, end: last + this.widthAt(last) };
	}
	isVerbatim(at, length) {
		const { start, end } = this.rangeOf(at, length);
		return this.source.text.slice(start, end) === this.value.slice(at, at + length);
	}
	align() {
		const text = this.source.text;
		const offsets = new Uint32Array(this.value.length);
		let at = this.start;
		for (let index = 0; index < this.value.length; index++) {
			const wanted = this.value[index] ?? '';
			if (index === 0 || this.value[index - 1] === '\n')
				at = this.lineStart(index, at);
			if (text[at] !== wanted)
				at = this.skipTo(at, wanted);
			const isEscape = this.style === 'double' && text[at] === '\\' && at < this.end;
			const isHere = at < this.end && (text[at] === wanted || isEscape);
			if (!isHere && !isSpace(wanted))
				return null;
			offsets[index] = Math.min(at, this.end);
			if (isHere)
				at += isEscape ? this.widthAt(at) : 1;
		}
		return offsets;
	}
	lineStart(index, at) {
		const { text } = this.source;
		if (this.style !== 'plain' || text[at - 1] !== '\n')
			return at;
		const wanted = lineFrom(this.value, index);
		const written = lineFrom(text, at);
		return written.endsWith(wanted) ? at + written.length - wanted.length : at;
	}
	skipTo(from, wanted) {
		const text = this.source.text;
		let at = from;
		for (; at < this.end; at++) {
			const found = text[at] ?? '';
			if (this.style === 'double' && found === '\\' && /[\r\n]/.test(text[at + 1] ?? ''))
				at++;
			else if (this.style === 'single' && found === "'" && wanted !== "'")
				continue;
			else if (!isSpace(found) || isSpace(wanted))
				break;
		}
		return at;
	}
	widthAt(at) {
		if (this.style !== 'double' || this.source.text[at] !== '\\')
			return 1;
		return ESCAPE_WIDTHS[this.source.text[at + 1] ?? ''] ?? 2;
	}
}
const ESCAPE_WIDTHS = { x: 4, u: 6, U: 10 };
function lineFrom(text, at) {
	const end = text.indexOf('\n', at);
	const line = text.slice(at, end === -1 ? undefined : end);
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function isSpace(character) {
	return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}


  }),

  79101:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$S: () => (  climbsLink),
	Fl: () => (  baseName),
	RY: () => (  pathWithin),
	he: () => (  parentFolder),
	mb: () => (  listAbove),
	o1: () => (  resolvePath)
  });
function resolvePath(base, path) {
	if (path.startsWith('/'))
		return null;
	if (isNormal(path))
		return base === '.' ? path : `${base}/${path}`;
	const segments = base === '.' ? [] : base.split('/');
	for (const segment of path.split('/')) {
		if (segment === '' || segment === '.')
			continue;
		if (segment !== '..')
			segments.push(segment);
		else if (segments.pop() === undefined)
			return null;
	}
	return segments.length === 0 ? '.' : segments.join('/');
}
function isNormal(path) {
	return path !== '' && !/^\.|\/(?:[./]|$)/.test(path);
}
function climbsLink(folder, word, isLink) {
	if (!/(?:^|[/=:,])\.\.(?:\/|$)/.test(word))
		return false;
	return word.split(/[=:,]/).some((path) => {
		let at = folder;
		for (const segment of path.split('/')) {
			if (at === null)
				return false;
			if (segment === '..' && isLink(at))
				return true;
			at = resolvePath(at, segment);
		}
		return false;
	});
}
function parentFolder(path) {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '.' : path.slice(0, slash);
}
const MAX_ABOVE = 12;
function listAbove(folder) {
	const above = [];
	for (let at = folder; at !== '.'; above.push(at))
		at = above.length < MAX_ABOVE - 1 ? parentFolder(at) : '.';
	return above;
}
function baseName(path) {
	return path.slice(path.lastIndexOf('/') + 1);
}
function pathWithin(folder, path) {
	if (folder === '.')
		return path;
	if (path === folder)
		return '.';
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}


  }),

  69704:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AB: () => (  IMPLIED_ENDINGS),
	Mp: () => (  PathEnds),
	R9: () => (  openEndings),
	VI: () => (  listShort),
	pJ: () => (  endOf)
  });
  var _repo_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79101);

const IMPLIED_ENDINGS = [
	...['.py', '/__main__.py', '/__init__.py'],
	...['.js', '.mjs', '.cjs', '.json', '/index.js', '/index.json', '/package.json'],
	...['.ts', '.mts', '/index.ts', '.rb', '.pm'],
];
const MAX_ENDS = 100_000;
class PathEnds {
	byName = new Map();
	add(path) {
		const name = (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path);
		const known = this.byName.get(name);
		if (known === undefined)
			this.byName.set(name, new Set([path]));
		else
			known.add(path);
	}
	alike(path) {
		return [...(this.byName.get((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path)) ?? [])].filter((each) => `/${each}`.endsWith(`/${path}`) || `/${path}`.endsWith(`/${each}`));
	}
}
function listShort(path) {
	return IMPLIED_ENDINGS.flatMap((ending) => path.endsWith(ending) && path.length > ending.length
		? [{ path: path.slice(0, -ending.length), ending }]
		: []);
}
function endOf(path) {
	if (/(?:^|\/)\.{0,2}$/.test(path))
		return null;
	return (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .o1)('.', path.replace(/^(?:\.{0,2}\/)+/, '')) ?? (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path);
}
function openEndings(paths) {
	let shorter = null;
	const read = () => {
		const found = new Map(IMPLIED_ENDINGS.map((ending) => [ending, new PathEnds()]));
		for (const path of paths)
			for (const short of listShort(path))
				found.get(short.ending)?.add(short.path);
		return found;
	};
	const known = new Map();
	return (end) => {
		shorter ??= read();
		const endings = known.get(end) ??
			[...shorter].flatMap(([ending, ends]) => (ends.alike(end).length > 0 ? [ending] : []));
		if (known.size < MAX_ENDS)
			known.set(end, endings);
		return endings;
	};
}


  }),

  70398:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  SourceText),
	E4: () => (  decodeSource),
	EW: () => (  isWide),
	dK: () => (  isHidden),
	o$: () => (  readSource)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76825);
  var _tree_link_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65746);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);



class SourceText {
	file;
	text;
	starts = null;
	constructor(file, text) {
		this.file = file;
		this.text = text;
	}
	as(text) {
		return new SourceText(this.file, text);
	}
	lineAt(offset) {
		return this.positionAt(offset).line;
	}
	placeOf(start, end) {
		const starts = this.lineStarts();
		const line = this.indexAt(start);
		const endLine = end < (starts[line + 1] ?? Number.POSITIVE_INFINITY) ? line : this.indexAt(end);
		return {
			file: this.file,
			line: line + 1,
			column: start - (starts[line] ?? 0) + 1,
			endLine: endLine + 1,
			endColumn: Math.max(start, end) - (starts[endLine] ?? 0) + 1,
		};
	}
	positionAt(offset) {
		const index = this.indexAt(offset);
		return { line: index + 1, column: offset - (this.lineStarts()[index] ?? 0) + 1 };
	}
	indexAt(offset) {
		const starts = this.lineStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}
	lineStarts() {
		if (this.starts !== null)
			return this.starts;
		const starts = [0];
		for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
			starts.push(at + 1);
		this.starts = starts;
		return starts;
	}
}
function isHidden(found) {
	const file = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .xi)(found);
	if (file.kind !== 'unreadable')
		return false;
	const isBroken = [_tree_link_readings_js__WEBPACK_IMPORTED_MODULE_0__  .fu.missing, _tree_link_readings_js__WEBPACK_IMPORTED_MODULE_0__  .fu.loop, _tree_link_readings_js__WEBPACK_IMPORTED_MODULE_0__  .fu['too-long']].includes(file.reason);
	return file.isLimit === true || !isBroken;
}
function decodeSource(file, read) {
	const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .xi)(read);
	if (found.kind === 'absent')
		return null;
	if (found.kind === 'unreadable')
		return `The file ${found.reason}`;
	return new SourceText(file, (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .g7)((0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .pv)(found.bytes)));
}
function readSource(path, tree) {
	const source = decodeSource(path, tree.read(path));
	return typeof source === 'string' ? null : source;
}
function isWide(bytes) {
	const [first = 0, second = 0] = bytes;
	const hasMark = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
	return hasMark || bytes.subarray(0, 64).includes(0);
}


  }),

  89312:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  TracedText)
  });
  var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90891);

const MAX_PIECES = 64;
const MAX_FRAMES = 32;
class TracedText {
	value;
	pieces;
	starts = null;
	constructor(pieces) {
		this.pieces = pieces;
		this.value = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
	}
	startOf(index) {
		if (index === 0)
			return 0;
		let start = 0;
		this.starts ??= this.pieces.map(({ text }) => {
			start += text.length;
			return start - text.length;
		});
		return this.starts[index] ?? 0;
	}
	static from(value, origin) {
		return new TracedText([{ text: value, origin, at: 0, frames: [] }]);
	}
	static made(value, source, start, end) {
		return TracedText.from(value, new _origin_js__WEBPACK_IMPORTED_MODULE_0__  .$(source, start, end, value, 'plain'));
	}
	static join(texts) {
		const pieces = texts.flatMap((text) => text.pieces);
		const written = pieces.filter(({ text, frames }) => text !== '' || frames.length > 0);
		return new TracedText(written.length > 0 ? written : pieces.slice(0, 1));
	}
	slice(from, to = this.value.length) {
		const [only] = this.pieces;
		if (only !== undefined &&
			this.pieces.length === 1 &&
			from >= 0 &&
			from < Math.min(to, only.text.length)) {
			const { text, origin, at, frames } = only;
			return new TracedText([{ text: text.slice(from, to), origin, at: at + from, frames }]);
		}
		const pieces = [];
		for (let index = this.indexOfPiece(from); index < this.pieces.length; index++) {
			const piece = this.pieces[index];
			const start = this.startOf(index);
			if (piece === undefined || start > to)
				break;
			const first = Math.max(from, start) - start;
			const last = Math.min(to - start, piece.text.length);
			const isEmpty = piece.text === '' && piece.frames.length > 0 && from <= start;
			if (first < last || isEmpty)
				pieces.push({ ...piece, text: piece.text.slice(first, last), at: piece.at + first });
		}
		return new TracedText(pieces.length > 0 ? pieces : [this.emptyAt(from)]);
	}
	indexOfPiece(offset) {
		let low = 0;
		let high = this.pieces.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.startOf(middle) + (this.pieces[middle]?.text.length ?? 0) < offset)
				low = middle + 1;
			else
				high = middle;
		}
		return Math.max(low, 0);
	}
	emptyAt(offset) {
		const index = this.indexOfPiece(offset);
		const piece = this.pieces[index];
		if (piece === undefined)
			throw new Error('A traced text has at least one piece.');
		const at = Math.min(Math.max(offset - this.startOf(index), 0), piece.text.length);
		return { ...piece, text: '', at: piece.at + at };
	}
	trim() {
		const kept = this.value.trim();
		if (kept === this.value)
			return this;
		const from = this.value.length - this.value.trimStart().length;
		return this.slice(from, from + kept.length);
	}
	as(value) {
		const { source, start, end } = this.range();
		return TracedText.made(value, source, start, end);
	}
	compact() {
		const [first] = this.pieces;
		const isLong = this.pieces.length > MAX_PIECES || (first?.frames.length ?? 0) > MAX_FRAMES;
		return isLong ? this.as(this.value) : this;
	}
	framed(outer) {
		const frame = outer.range();
		return new TracedText(this.pieces.map((piece) => ({ ...piece, frames: [...piece.frames, frame] })));
	}
	place() {
		const { source, start, end } = this.range();
		return source.placeOf(start, end);
	}
	readFile(length) {
		const { source, start } = this.range();
		return source.text.slice(start, start + length);
	}
	isVerbatim() {
		const [piece, ...others] = this.pieces;
		return piece !== undefined && others.length === 0 && piece.origin.isVerbatim(piece.at, piece.text.length);
	}
	range() {
		const [first] = this.pieces;
		let shared = 0;
		const sharedFrame = () => first?.frames.at(-1 - shared);
		while (sharedFrame() !== undefined &&
			this.pieces.every(({ frames }) => frames.at(-1 - shared) === sharedFrame()))
			shared++;
		return spanOf(this.pieces.map((piece) => piece.frames.at(-1 - shared) ?? rangeOf(piece)));
	}
}
function rangeOf(piece) {
	return { source: piece.origin.source, ...piece.origin.rangeOf(piece.at, piece.text.length) };
}
function spanOf(ranges) {
	const [first] = ranges;
	if (first === undefined)
		throw new Error('A traced text has at least one piece.');
	const same = ranges.filter(({ source }) => source === first.source);
	return {
		source: first.source,
		start: Math.min(...same.map(({ start }) => start)),
		end: Math.max(...same.map(({ end }) => end)),
	};
}


  }),

  8921:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Lv: () => (  inWrittenCase),
	PH: () => (  TOO_LARGE),
	WJ: () => (  listParents),
	Yw: () => (  isBelow),
	iD: () => (  openLists),
	nb: () => (  MAX_BUILD_FILE),
	xi: () => (  limitSize)
  });
  var _dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);
  var _grouping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(894);
  var _build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31495);
  var _repo_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79101);
  var _repository_implied_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69704);
  var _unknown_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22048);
  var _unknown_folded_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93233);








const MAX_BUILD_FILE = 1024 * 1024;
const MAX_FOLDERS = 500;
const MAX_SELECTED = 2000;
const TOO_LARGE = { kind: 'unreadable', reason: 'is larger than 1 MiB', isLimit: true };
function limitSize(file) {
	return file.kind === 'bytes' && file.bytes.length > MAX_BUILD_FILE ? TOO_LARGE : file;
}
function openTree(paths, contents) {
	const known = new Set(paths);
	const wanted = new Set();
	return {
		paths,
		wanted,
		has: (path) => known.has(path),
		read(path) {
			if (!known.has(path))
				return { kind: 'absent' };
			const file = contents.get(path);
			if (file !== undefined)
				return file;
			wanted.add(path);
			return { kind: 'absent' };
		},
		identify(path) {
			if (!known.has(path))
				return null;
			const file = contents.get(path);
			return file?.kind === 'bytes' ? fingerprint(toByteString(file.bytes)) : (file?.reason ?? '');
		},
		match: (glob) => paths.filter(glob.matches),
		isLed: () => false,
		...openLists(paths),
	};
}
function openLists(paths) {
	let parents = null;
	let buildFiles = null;
	let folders = null;
	let byName = null;
	const known = new Map();
	const selected = new Map();
	const endings = (0,_repository_implied_files_js__WEBPACK_IMPORTED_MODULE_2__  .R9)(paths);
	return {
		get buildFiles() {
			buildFiles ??= paths.filter(_build_files_js__WEBPACK_IMPORTED_MODULE_1__  .kN);
			return buildFiles;
		},
		select(name, test) {
			const found = selected.get(name) ?? paths.filter(test);
			if (selected.size < MAX_SELECTED)
				selected.set(name, found);
			return found;
		},
		hasFolder(path) {
			parents ??= listParents(paths);
			return parents.has(path);
		},
		endingsOf(path) {
			const end = (0,_repository_implied_files_js__WEBPACK_IMPORTED_MODULE_2__  .pJ)(path);
			return end === null ? _repository_implied_files_js__WEBPACK_IMPORTED_MODULE_2__  .AB : endings(end);
		},
		twinsOf: (path) => (0,_unknown_folded_names_js__WEBPACK_IMPORTED_MODULE_4__  .w)(path, paths),
		namesakes(name) {
			byName ??= (0,_grouping_js__WEBPACK_IMPORTED_MODULE_5__  .$)(paths, _repo_path_js__WEBPACK_IMPORTED_MODULE_6__  .Fl);
			return byName.get(name) ?? [];
		},
		foldersNamed(name) {
			folders ??= (0,_grouping_js__WEBPACK_IMPORTED_MODULE_5__  .$)(listParents(paths), _repo_path_js__WEBPACK_IMPORTED_MODULE_6__  .Fl);
			return folders.get(name) ?? [];
		},
		below(folder) {
			const found = known.get(folder) ?? paths.filter((path) => isBelow(path, folder));
			if (known.size < MAX_FOLDERS)
				known.set(folder, found);
			return found;
		},
	};
}
function listParents(paths) {
	const folders = new Set();
	for (const path of paths)
		for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			const folder = path.slice(0, end);
			if (folders.has(folder))
				break;
			folders.add(folder);
		}
	return folders;
}
function isBelow(path, folder) {
	return folder === '.' || path.startsWith(`${folder}/`);
}
function inWrittenCase(path, { has }) {
	const lower = (0,_dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__  .aC)(path);
	return lower !== null && !has(path) && has(lower) ? lower : path;
}


  }),

  22048:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  fingerprint)
  });
  var _kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13695);

const MAX_PLAIN = 160;
function fingerprint(text) {
	return text.length <= MAX_PLAIN ? text : `sha256:${digest(text)}`;
}
const digest = (0,_kept_js__WEBPACK_IMPORTED_MODULE_0__  .s)(sha256);
let constants = null;
function makeConstants() {
	const roots = firstPrimes(64);
	return {
		turns: Uint32Array.from(roots, (prime) => fraction(Math.cbrt(prime))),
		start: Uint32Array.from(roots.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
	};
}
function firstPrimes(count) {
	const primes = [];
	for (let number = 2; primes.length < count; number++)
		if (primes.every((prime) => number % prime !== 0))
			primes.push(number);
	return primes;
}
function fraction(root) {
	return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
function sha256(text) {
	constants ??= makeConstants();
	const { turns, start } = constants;
	const bytes = new Uint8Array((((text.length * 2 + 8) >> 6) + 1) << 6);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at++)
		view.setUint16(at * 2, text.charCodeAt(at));
	bytes[text.length * 2] = 0x80;
	view.setUint32(bytes.length - 8, Math.floor((text.length * 16) / 2 ** 32));
	view.setUint32(bytes.length - 4, (text.length * 16) >>> 0);
	const state = start.slice();
	const words = new Uint32Array(64);
	for (let at = 0; at < bytes.length; at += 64) {
		schedule(words, view, at);
		mix(state, words, turns);
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
function schedule(words, view, at) {
	for (let index = 0; index < 16; index++)
		words[index] = view.getUint32(at + index * 4);
	for (let index = 16; index < 64; index++) {
		const two = words[index - 2] ?? 0;
		const fifteen = words[index - 15] ?? 0;
		const high = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
		const low = turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3);
		words[index] = high + (words[index - 7] ?? 0) + low + (words[index - 16] ?? 0);
	}
}
function mix(state, words, turns) {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let index = 0; index < 64; index++) {
		const choice = (e & f) ^ (~e & g);
		const most = (a & b) ^ (a & c) ^ (b & c);
		const constant = (turns[index] ?? 0) + (words[index] ?? 0);
		const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant) | 0;
		const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
		state[index] = (state[index] ?? 0) + word;
}
function turn(word, by) {
	return (word >>> by) | (word << (32 - by));
}


  }),

  93233:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  foldCase),
	w: () => (  listTwins)
  });
const FOLDED = new WeakMap();
function listTwins(path, paths) {
	const folded = FOLDED.get(paths) ?? foldAll(paths);
	FOLDED.set(paths, folded);
	return folded.get(foldCase(path))?.filter((each) => each !== path) ?? [];
}
function foldAll(paths) {
	const folded = new Map();
	for (const path of paths) {
		const known = folded.get(foldCase(path));
		if (known === undefined)
			folded.set(foldCase(path), [path]);
		else
			known.push(path);
	}
	return folded;
}
function foldCase(path) {
	return /^[ -~]*$/.test(path) ? path.toLowerCase() : path.normalize('NFC').toUpperCase().toLowerCase();
}


  }),

  4688:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	bA: () => (  skipDocument),
	e3: () => (  readDelimiter),
	u0: () => (  readDocument)
  });
  var _traced_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89312);

function readDelimiter(written, stripsTabs) {
	return { word: written.replace(/["'\\]/g, ''), isLiteral: /["'\\]/.test(written), stripsTabs };
}
function skipDocument(source, from, { word, stripsTabs }) {
	let at = from;
	while (at < source.length) {
		const stop = lineEnd(source, at);
		const line = source.slice(at, stop).replace(/\r$/, '');
		if ((stripsTabs ? line.replace(/^\t+/, '') : line) === word)
			return { end: at, next: Math.min(stop + 1, source.length) };
		at = stop + 1;
	}
	return { end: source.length, next: source.length };
}
function readDocument(script, from, delimiter) {
	const { end, next } = skipDocument(script.value, from, delimiter);
	const text = delimiter.stripsTabs ? withoutTabs(script, from, end) : script.slice(from, end);
	return { document: { text, isLiteral: delimiter.isLiteral }, next };
}
function withoutTabs(script, from, end) {
	const lines = [script.slice(from, from)];
	for (let at = from; at < end;) {
		const stop = Math.min(lineEnd(script.value, at) + 1, end);
		const tabs = /^\t*/.exec(script.value.slice(at, stop))?.[0].length ?? 0;
		lines.push(script.slice(at + tabs, stop));
		at = stop;
	}
	return _traced_text_js__WEBPACK_IMPORTED_MODULE_0__  .N.join(lines);
}
function lineEnd(source, at) {
	const end = source.indexOf('\n', at);
	return end === -1 ? source.length : end;
}


  }),

  15801:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (  parseScript)
});


;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/zsh-words.js
const RUNNING = /[^\s;&|({<>$=!`]\((?:(?:#q)?[^()|\s]*(?:e[^\w\s()|]|\+[A-Za-z_$])|(?:#q)?[^()|\s:e]*e[^()|]*\)(?=[\s)]|$))/;
const QUOTED = /'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]/g;
function runsInPattern(source, start, end, lexer) {
	const hasMore = source[end] === '(' && end > start;
	const word = source.slice(start, hasMore ? lexer.scriptEnd(end + 1) : end);
	return word.includes('(') && RUNNING.test(word.replace(QUOTED, '"'));
}
function plainEnd(source, start, end) {
	return /^[^{}'"\\`]+\}$/.test(source.slice(start, end)) ? end - 1 : end;
}
function opensList(word) {
	return /^\{[^{}]+$/.test(word);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/compound-commands.js

function readCompound(reader) {
	if (reader.source[reader.at] === '(')
		return readBrackets(reader);
	const word = reader.peekWord();
	if (reader.isPowerShell)
		return word === '{' ? readBlock(reader) : null;
	const name = readFunctionName(reader);
	if (name !== null)
		return { kind: 'function', name, body: reader.readBody() };
	switch (reader.isZsh && opensList(word) ? '{' : word) {
		case '{':
			return readGroup(reader);
		case 'if':
			return readChoice(reader);
		case 'while':
		case 'until':
			return readLoop(reader, word);
		case 'for':
		case 'select':
			return readEach(reader, word);
		case 'case':
			return readCase(reader);
		case 'function':
			return readNamedFunction(reader);
		case '[[':
			return readTest(reader);
		default:
			return null;
	}
}
const FUNCTION = /([^\s;&|()<>$'"`=\\]+)[ \t]*\([ \t]*\)/y;
function readFunctionName(reader) {
	if (reader.isPowerShell)
		return null;
	FUNCTION.lastIndex = reader.at;
	const found = FUNCTION.exec(reader.source);
	if (found !== null)
		reader.at += found[0].length;
	return found?.[1] ?? null;
}
function readBrackets(reader) {
	const start = reader.at;
	const end = reader.source[start + 1] === '(' ? reader.lexer.arithmeticEnd(start) : null;
	if (end === null)
		return readSubshell(reader);
	const text = reader.script.slice(start + 2, Math.max(end - 2, start + 2));
	const test = { kind: 'test', text, isArithmetic: true };
	const runs = reader.mayLack && COMMAND.test(text.value) && !text.value.includes('<<');
	const otherwise = runs ? readSubshell(reader) : null;
	reader.at = end;
	return otherwise === null ? test : { kind: 'choice', branches: [{ test: null, body: test }], otherwise };
}
const COMMAND = /^\s*\$|[\w)}"'./-]\s+["'\w$./]/;
function readSubshell(reader) {
	reader.at++;
	const body = reader.readList([')']);
	if (reader.source[reader.at] === ')')
		reader.at++;
	return { kind: 'subshell', body };
}
function readGroup(reader) {
	const items = [readBraces(reader)];
	if (reader.isZsh && takesMore(reader))
		items.push(readBraces(reader));
	return { kind: 'list', items };
}
function readBraces(reader) {
	reader.at++;
	const body = reader.readList(['}']);
	reader.take('}');
	return body;
}
const ALWAYS = /[ \t]+always\s+(?=\{\s)/y;
function takesMore(reader) {
	ALWAYS.lastIndex = reader.at;
	const isMore = ALWAYS.test(reader.source);
	if (isMore)
		reader.at = ALWAYS.lastIndex;
	return isMore;
}
function readBlock(reader) {
	return { kind: 'choice', branches: [{ test: null, body: readGroup(reader) }], otherwise: null };
}
function readChoice(reader) {
	const branches = [];
	let otherwise = null;
	while (reader.take('if') || reader.take('elif')) {
		const test = reader.readList(['then', 'fi']);
		reader.take('then');
		branches.push({ test, body: reader.readList(['elif', 'else', 'fi']) });
	}
	if (reader.take('else'))
		otherwise = reader.readList(['fi']);
	reader.take('fi');
	return { kind: 'choice', branches, otherwise };
}
function readLoop(reader, word) {
	reader.take(word);
	const test = reader.readList(['do', 'done']);
	return { kind: 'loop', test, each: null, body: readDone(reader) };
}
function readDone(reader) {
	reader.skipSpace();
	while (/[;\n]/.test(reader.source[reader.at] ?? '') && !reader.source.startsWith(';;', reader.at)) {
		reader.at++;
		reader.skipSpace();
	}
	if (reader.peekWord() === '{')
		return readGroup(reader);
	reader.take('do');
	const body = reader.readList(['done']);
	reader.take('done');
	return body;
}
function readEach(reader, word) {
	reader.take(word);
	reader.skipSpace();
	const start = reader.at;
	const end = reader.source.startsWith('((', start) ? reader.lexer.arithmeticEnd(start) : null;
	const close = reader.source.startsWith('((', start) ? (end ?? reader.lexer.scriptEnd(start + 1)) : null;
	if (close !== null) {
		reader.at = close;
		const text = reader.script.slice(start + 2, Math.max(close - 2, start + 2));
		return {
			kind: 'loop',
			test: { kind: 'test', text, isArithmetic: true },
			each: null,
			body: readDone(reader),
		};
	}
	const name = reader.readWord()?.value ?? '';
	reader.skipSpace();
	let words = null;
	if (reader.take('in')) {
		words = [];
		for (let next = reader.readWord(); next !== null; next = reader.readWord())
			words.push(next);
	}
	return {
		kind: 'loop',
		test: null,
		each: { name, words },
		body: readDone(reader),
		isAsking: word === 'select',
	};
}
function readCase(reader) {
	reader.take('case');
	const word = reader.readWord() ?? reader.script.slice(reader.at, reader.at);
	reader.skipBreaks();
	reader.take('in');
	const branches = [];
	for (reader.skipBreaks(); reader.at < reader.source.length; reader.skipBreaks()) {
		if (reader.take('esac'))
			break;
		const start = reader.at;
		reader.at = patternEnd(reader);
		const patterns = reader.script.slice(start, reader.at);
		if (reader.source[reader.at] === ')')
			reader.at++;
		const body = reader.readList([';;', 'esac']);
		const isEnd = reader.source.startsWith(';;', reader.at) || reader.source.startsWith(';&', reader.at);
		const goesOn = reader.source.startsWith(';&', reader.at) || reader.source.startsWith(';;&', reader.at);
		branches.push({ patterns, body, goesOn });
		if (isEnd)
			reader.at += reader.source.startsWith(';;&', reader.at) ? 3 : 2;
		else if (reader.at === start)
			reader.at++;
	}
	return { kind: 'case', word, branches };
}
function patternEnd(reader) {
	let at = reader.at;
	if (reader.source[at] === '(')
		at++;
	while (at < reader.source.length && reader.source[at] !== ')')
		at = Math.max(reader.lexer.wordEnd(at), at + 1);
	return at;
}
function readNamedFunction(reader) {
	reader.take('function');
	reader.skipSpace();
	const name = readFunctionName(reader) ?? reader.readWord()?.value ?? '';
	return { kind: 'function', name, body: reader.readBody() };
}
function readTest(reader) {
	const start = reader.at + 2;
	let at = start;
	while (at < reader.source.length) {
		const end = reader.lexer.wordEnd(at);
		if (reader.source.slice(at, end) === ']]')
			break;
		if (reader.source[at] === '\n' &&
			!/(?:&&|\|\||\(|\\)\s*$/.test(reader.source.slice(Math.max(start, at - 20), at)))
			break;
		at = Math.max(end, at + 1);
	}
	reader.at = reader.source.startsWith(']]', at) ? at + 2 : at;
	return { kind: 'test', text: reader.script.slice(start, at), isArithmetic: false };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/here-documents.js
var here_documents = __webpack_require__(4688);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/piped-errors.js
function withErrors(body, place) {
	const redirection = { descriptor: '2', operator: '>&', target: place.as('1'), document: null };
	return body.kind === 'command'
		? { ...body, redirections: [...body.redirections, redirection] }
		: { kind: 'redirected', body, redirections: [redirection] };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/prefixed-commands.js
function readPrefixed(reader) {
	const started = readCoprocess(reader);
	if (started !== null)
		return started;
	let isNegated = false;
	for (let word = reader.peekWord(); word === '!' || word === 'time' || word === '-p'; word = reader.peekWord()) {
		if (word === '!')
			isNegated = !isNegated;
		reader.at += word.length;
		reader.skipSpace();
	}
	const command = reader.readCommand();
	return isNegated && (command.kind === 'command' || command.kind === 'test')
		? { ...command, isNegated }
		: command;
}
const NAME = /([A-Za-z_]\w*)[ \t]+(?=[{(]|(?:if|while|until|for|case|select|\[\[)[\s(])/y;
function readCoprocess(reader) {
	if (reader.isPowerShell || !reader.take('coproc'))
		return null;
	reader.skipSpace();
	NAME.lastIndex = reader.at;
	const name = NAME.exec(reader.source)?.[1] ?? '';
	const coprocess = name === '' ? 'COPROC' : name;
	const target = reader.script.slice(reader.at, reader.at).as(`${coprocess}=$COPROC`);
	if (name !== '')
		reader.at = NAME.lastIndex;
	const body = reader.readBody();
	return {
		kind: 'list',
		items: [
			{ kind: 'subshell', body, isBackground: true, coprocess },
			{ kind: 'command', words: [target], redirections: [] },
		],
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/script-tree.js
var script_tree = __webpack_require__(88943);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/shell-lexer.js
var shell_lexer = __webpack_require__(78744);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/script-parser.js







const CLOSING = new Set(['then', 'do', 'done', 'else', 'elif', 'fi', 'esac', '}']);
const REDIRECTION = /(\d+|\{\w+\})?(&>>?|>>|>&|<&|<<<|<<-|<<|<>|>\||>(?!\()|<(?!\())/y;
const MAY_REDIRECT = new Set('0123456789{&<>');
const SPACE = /(?:[ \t\r]|\\\r?\n)+/y;
const MAY_BE_SKIPPED = new Set([' ', '\t', '\r', '\\', '#']);
const ARRAY = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=$/;
const OPERATORS = ['&&', '||'];
const MAX_DEPTH = 60;
function parseScript(script, grammar = script_tree .p) {
	const parser = new ScriptParser(script, grammar);
	const root = parser.readList([]);
	const { isTooDeep, lexer, runsPatterns } = parser;
	return { root, isTooDeep: isTooDeep || lexer.isTooDeep, runsPatterns };
}
class ScriptParser {
	script;
	source;
	lexer;
	isPowerShell;
	isZsh;
	mayLack;
	at = 0;
	isTooDeep = false;
	runsPatterns = false;
	pending = [];
	closers = [];
	peeked = { at: -1, word: '' };
	constructor(script, { isPowerShell, spreads, mayLack = false }) {
		this.script = script;
		this.source = script.value;
		this.lexer = new shell_lexer .p(script.value);
		[this.isPowerShell, this.isZsh, this.mayLack] = [isPowerShell, spreads, mayLack];
	}
	readList(closers) {
		this.enter(closers);
		const [items, starts] = [[], []];
		let end = this.at;
		for (this.skipLines(); !this.isListEnd(); this.skipLines()) {
			const start = this.at;
			starts.push(this.source.slice(end, start).includes('\n'));
			const item = this.readChain();
			this.skipSpace();
			const isApart = this.source[this.at] === '&' && this.source[this.at + 1] !== '&';
			if (isApart || this.at === start)
				this.at++;
			items.push(isApart ? { kind: 'subshell', body: item, isBackground: true } : item);
			end = this.at;
		}
		this.closers.pop();
		return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'list', items, starts };
	}
	enter(closers) {
		this.isTooDeep ||= this.closers.length > MAX_DEPTH;
		if (this.isTooDeep)
			this.at = this.source.length;
		this.closers.push(closers);
	}
	isListEnd() {
		if (this.at >= this.source.length)
			return true;
		const word = this.peekWord();
		const [mark, next] = [this.source[this.at] ?? '', this.source[this.at + 1]];
		const end = mark === ';' && (next === ';' || next === '&') ? ';;' : word === '' ? mark : word;
		return ((end === ')' || end === ';;' || CLOSING.has(end)) && this.closers.some((each) => each.includes(end)));
	}
	readChain() {
		const first = this.readPipe();
		const others = [];
		for (;;) {
			this.skipSpace();
			const operator = OPERATORS.find((each) => this.source.startsWith(each, this.at));
			if (operator === undefined)
				return others.length === 0 ? first : { kind: 'chain', first, others };
			this.at += 2;
			this.skipBreaks();
			others.push({ operator, node: this.readPipe() });
		}
	}
	readPipe() {
		const parts = [readPrefixed(this)];
		for (;;) {
			this.skipSpace();
			if (this.source[this.at] !== '|' || this.source[this.at + 1] === '|')
				break;
			if (this.source[this.at + 1] === '&') {
				this.at++;
				parts.push(withErrors(parts.pop() ?? { kind: 'list', items: [] }, this.script.slice(this.at, this.at)));
			}
			this.at++;
			this.skipBreaks();
			parts.push(readPrefixed(this));
		}
		return parts.length > 1 ? { kind: 'pipe', parts } : (parts[0] ?? { kind: 'list', items: [] });
	}
	readCommand() {
		const compound = readCompound(this);
		if (compound === null)
			return this.readSimple();
		const redirections = [];
		for (let next = this.readRedirection(); next !== null; next = this.readRedirection())
			redirections.push(next);
		return redirections.length === 0 || compound.kind === 'function'
			? compound
			: { kind: 'redirected', body: compound, redirections };
	}
	readSimple() {
		const words = [];
		const redirections = [];
		for (;;) {
			const redirection = this.readRedirection();
			if (redirection !== null) {
				redirections.push(redirection);
				continue;
			}
			const word = this.isZsh && this.peekWord() === '}' ? null : this.readWord();
			if (word === null)
				break;
			words.push(word);
		}
		return { kind: 'command', words, redirections };
	}
	readWord() {
		this.skipSpace();
		const start = this.at;
		let end = this.lexer.wordEnd(start);
		if (end === start)
			return null;
		if (this.source[end] === '(' && ARRAY.test(this.source.slice(start, end)))
			end = this.lexer.scriptEnd(end + 1);
		this.at = this.isZsh ? plainEnd(this.source, start, end) : end;
		this.notePattern(start);
		return this.script.slice(start, this.at);
	}
	notePattern(start) {
		if (this.isZsh && runsInPattern(this.source, start, this.at, this.lexer))
			this.runsPatterns = true;
	}
	readRedirection() {
		this.skipSpace();
		if (!MAY_REDIRECT.has(this.source[this.at] ?? ''))
			return null;
		REDIRECTION.lastIndex = this.at;
		const found = REDIRECTION.exec(this.source);
		const operator = found?.[2];
		if (found === null || operator === undefined)
			return null;
		this.at += found[0].length;
		this.skipSpace();
		const start = this.at;
		this.at = this.lexer.wordEnd(start);
		const target = this.script.slice(start, this.at);
		this.notePattern(start);
		const redirection = { descriptor: found[1] ?? '', operator, target, document: null };
		if (operator === '<<' || operator === '<<-')
			this.pending.push({ delimiter: (0,here_documents .e3)(target.value, operator === '<<-'), redirection });
		return redirection;
	}
	readBody() {
		this.skipBreaks();
		this.enter([]);
		const body = this.readCommand();
		this.closers.pop();
		return body;
	}
	peekWord() {
		if (this.peeked.at !== this.at)
			this.peeked = { at: this.at, word: this.source.slice(this.at, this.lexer.wordEnd(this.at)) };
		return this.peeked.word;
	}
	take(word) {
		if (this.peekWord() !== word)
			return false;
		this.at += word.length;
		return true;
	}
	skipSpace() {
		if (!MAY_BE_SKIPPED.has(this.source[this.at] ?? ''))
			return;
		const before = this.at;
		SPACE.lastIndex = before;
		if (SPACE.test(this.source))
			this.at = SPACE.lastIndex;
		if (this.source[this.at] !== '#')
			return;
		const isStart = this.at > before || this.at === 0 || /[\s;&|()]/.test(this.source[this.at - 1] ?? '');
		if (!isStart)
			return;
		const end = this.source.indexOf('\n', this.at);
		this.at = end === -1 ? this.source.length : end;
	}
	skipBreaks() {
		for (this.skipSpace(); this.source[this.at] === '\n'; this.skipSpace()) {
			this.at++;
			this.readDocuments();
		}
	}
	skipLines() {
		for (;;) {
			this.skipBreaks();
			const character = this.source[this.at];
			if (character === undefined || this.isListEnd())
				return;
			else if (/[;&|)]/.test(character))
				this.at++;
			else if (CLOSING.has(this.peekWord()))
				this.at += this.peekWord().length;
			else
				return;
		}
	}
	readDocuments() {
		for (const { delimiter, redirection } of this.pending.splice(0)) {
			const { document, next } = (0,here_documents .u0)(this.script, this.at, delimiter);
			redirection.document = document;
			this.at = next;
		}
	}
}


  }),

  88943:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  UNIX),
	v: () => (  listInner)
  });
function listInner(node) {
	switch (node.kind) {
		case 'list':
			return node.items;
		case 'chain':
			return [node.first, ...node.others.map((other) => other.node)];
		case 'pipe':
			return node.parts;
		case 'choice':
			return [
				...node.branches.flatMap(({ test, body }) => (test === null ? [body] : [test, body])),
				...(node.otherwise === null ? [] : [node.otherwise]),
			];
		case 'case':
			return node.branches.map(({ body }) => body);
		case 'loop':
			return node.test === null ? [node.body] : [node.test, node.body];
		case 'subshell':
		case 'function':
		case 'redirected':
			return [node.body];
		default:
			return [];
	}
}
const UNIX = { isPowerShell: false, spreads: false };


  }),

  78744:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  ShellLexer)
  });
  var _here_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
  var _subscripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60683);


const WORD_END = /[\s;&|()<>]/;
const SIMPLE = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y;
const ENDS = new Set(' \t\n;&|)');
const BRACKETED = new Set('<>?*+@');
const SUBSCRIPTED = /(?:[A-Za-z_]\w*)?\[/y;
const PLAIN = /[^\s;&|()<>\\'"$`?*+@]+/y;
const SPACE = /(?:[ \t\r]|\\\r?\n)+/y;
const MAX_DEPTH = 40;
class ShellLexer {
	source;
	isTooDeep = false;
	depth = 0;
	ends = new Map();
	arithmetic = new Map();
	hasSubscripts;
	constructor(source) {
		this.source = source;
		this.hasSubscripts = source.includes('[');
	}
	wordEnd(from) {
		PLAIN.lastIndex = from;
		if (!this.hasSubscripts && PLAIN.test(this.source)) {
			const end = PLAIN.lastIndex;
			if (end === this.source.length || ENDS.has(this.source[end] ?? ''))
				return end;
		}
		const known = this.ends.get(from);
		if (known !== undefined)
			return known;
		let at = this.targetEnd(from);
		while (at < this.source.length) {
			PLAIN.lastIndex = at;
			if (PLAIN.test(this.source))
				at = PLAIN.lastIndex;
			const next = this.partEnd(at);
			if (next === at)
				break;
			at = next;
		}
		this.ends.set(from, at);
		return at;
	}
	targetEnd(from) {
		if (!this.hasSubscripts)
			return from;
		SUBSCRIPTED.lastIndex = from;
		const start = SUBSCRIPTED.exec(this.source)?.[0].length ?? 0;
		const close = start === 0 ? null : (0,_subscripts_js__WEBPACK_IMPORTED_MODULE_1__  .B)(this.source, from + start - 1, this);
		return close !== null && /^\+?=/.test(this.source.slice(close + 1, close + 3)) ? close + 1 : from;
	}
	partEnd(at) {
		const character = this.source[at] ?? '';
		if (character === '\\')
			return Math.min(this.source.startsWith('\\\r\n', at) ? at + 3 : at + 2, this.source.length);
		if (character === "'")
			return this.singleEnd(at);
		if (character === '"')
			return this.doubleEnd(at);
		if (character === '$' || character === '`')
			return this.expansionEnd(at);
		if (this.source[at + 1] === '(' && BRACKETED.has(character))
			return this.within(() => this.scriptEnd(at + 2));
		return WORD_END.test(character) ? at : at + 1;
	}
	singleEnd(at) {
		const end = this.source.indexOf("'", at + 1);
		return end === -1 ? this.source.length : end + 1;
	}
	doubleEnd(from) {
		let at = from + 1;
		while (at < this.source.length && this.source[at] !== '"') {
			if (this.source[at] === '\\')
				at += 2;
			else if (this.source[at] === '$' && /["']/.test(this.source[at + 1] ?? ''))
				at++;
			else if (this.source[at] === '$' || this.source[at] === '`')
				at = this.expansionEnd(at);
			else
				at++;
		}
		return Math.min(at + 1, this.source.length);
	}
	expansionEnd(at) {
		const { source } = this;
		if (source[at] === '`')
			return this.escapedEnd(at + 1, '`');
		SIMPLE.lastIndex = at;
		const simple = SIMPLE.exec(source);
		if (simple !== null)
			return at + simple[0].length;
		const open = source[at + 1];
		if (open === "'")
			return this.escapedEnd(at + 2, "'");
		if (open === '"')
			return this.doubleEnd(at + 1);
		if (open === '{')
			return this.within(() => this.braceEnd(at + 2));
		if (open === '[')
			return this.oldArithmeticEnd(at);
		if (open !== '(')
			return at + 1;
		const arithmetic = source[at + 2] === '(' ? this.arithmeticEnd(at + 1) : null;
		return arithmetic ?? this.within(() => this.scriptEnd(at + 2));
	}
	oldArithmeticEnd(at) {
		const close = (0,_subscripts_js__WEBPACK_IMPORTED_MODULE_1__  .B)(this.source, at + 1, this);
		return close === null ? at + 1 : close + 1;
	}
	escapedEnd(from, close) {
		let at = from;
		while (at < this.source.length && this.source[at] !== close)
			at += this.source[at] === '\\' ? 2 : 1;
		return Math.min(at + 1, this.source.length);
	}
	braceEnd(from) {
		let at = from;
		while (at < this.source.length && this.source[at] !== '}') {
			const next = /["'\\$`]/.test(this.source[at] ?? '') ? this.partEnd(at) : at + 1;
			at = Math.max(next, at + 1);
		}
		return Math.min(at + 1, this.source.length);
	}
	arithmeticEnd(from) {
		const known = this.arithmetic.get(from);
		if (known !== undefined)
			return known;
		const end = this.findArithmeticEnd(from);
		this.arithmetic.set(from, end);
		return end;
	}
	findArithmeticEnd(from) {
		const { source } = this;
		let depth = 0;
		for (let at = from; at < source.length; at++) {
			if (source[at] === '$' && source[at + 1] === '(')
				at = this.within(() => this.expansionEnd(at)) - 1;
			else if (source[at] === '(')
				depth++;
			else if (source[at] === ')' && --depth === 1)
				return source[at + 1] === ')' ? at + 2 : null;
			else if (/["'`;\n]/.test(source[at] ?? ''))
				return null;
		}
		return null;
	}
	scriptEnd(from) {
		const { source } = this;
		const documents = [];
		const cases = [];
		let [at, depth, isStart] = [from, 0, true];
		while (at < source.length) {
			at = this.spaceEnd(at);
			const character = source[at];
			if (character === undefined)
				break;
			if (character === '\n') {
				at++;
				for (const document of documents.splice(0))
					at = (0,_here_documents_js__WEBPACK_IMPORTED_MODULE_0__  .bA)(source, at, document).next;
				isStart = true;
			}
			else if (character === '#') {
				const end = source.indexOf('\n', at);
				at = end === -1 ? source.length : end;
			}
			else if (source.startsWith('<<', at) && source[at + 2] !== '<') {
				const stripsTabs = source[at + 2] === '-';
				const word = this.spaceEnd(at + (stripsTabs ? 3 : 2));
				const end = this.wordEnd(word);
				documents.push((0,_here_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e3)(source.slice(word, end), stripsTabs));
				at = Math.max(end, at + 2);
			}
			else if (character === '(') {
				[at, depth, isStart] = [at + 1, depth + 1, true];
			}
			else if (character === ')') {
				at++;
				if (cases.at(-1) === depth)
					isStart = true;
				else if (depth-- === 0)
					return at;
			}
			else {
				const end = this.wordEnd(at);
				const word = source.slice(at, end);
				if (isStart && word === 'case')
					cases.push(depth);
				if (isStart && word === 'esac')
					cases.pop();
				isStart = end === at ? /[;&|]/.test(character) : OPENING.has(word);
				at = Math.max(end, at + 1);
			}
		}
		return source.length;
	}
	spaceEnd(at) {
		SPACE.lastIndex = at;
		return SPACE.test(this.source) ? SPACE.lastIndex : at;
	}
	within(find) {
		if (this.depth >= MAX_DEPTH) {
			this.isTooDeep = true;
			return this.source.length;
		}
		this.depth++;
		const end = find();
		this.depth--;
		return end;
	}
}
const OPENING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!', 'time']);


  }),

  60683:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  subscriptEnd)
  });
function subscriptEnd(source, from, lexer) {
	let depth = 0;
	for (let at = from; at < source.length;) {
		const character = source[at] ?? '';
		if (character === '[')
			depth++;
		else if (character === ']' && --depth === 0)
			return at;
		if (character === '\\')
			at += 2;
		else if (character === "'")
			at = lexer.singleEnd(at);
		else if (character === '"')
			at = lexer.doubleEnd(at);
		else if (character === '$' || character === '`')
			at = lexer.expansionEnd(at);
		else if (character === '\n')
			return null;
		else
			at++;
	}
	return null;
}


  }),

  51355:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ce: () => (  classifyName),
	KV: () => (  hasForeignEnding),
	Lb: () => (  isNearDockerfile),
	Mn: () => (  listUncovered),
	aC: () => (  findFallback),
	l9: () => (  isNamedForLanguage)
  });
const WORDS = '(?:docker|container)file';
const NAME = new RegExp(`^(?:.*[._-])?${WORDS}(?:[._-].*)?$`, 's');
const TEMPLATES = listEndings('j2 jinja jinja2 njk tmpl tpl gotmpl gotpl template tt erb eex ejs in m4 mustache hbs handlebars');
const COMPANIONS = listEndings('dockerignore containerignore rego');
const TEXTS = listEndings('md mdx markdown rst adoc asciidoc html htm pdf diff patch snap ipynb');
const PICTURES = listEndings('svg png jpg jpeg gif webp ico avif mp4');
const DATA = listEndings('json jsonc json5 jsonl yml yaml toml xml xsd csv tsv lock map proto graphql sql');
const CODE = listEndings(`
  go mod sum rs py pyi pyc rb php phtml java kt kts scala groovy gradle clj cljs cljc class
  js jsx mjs cjs ts tsx mts cts vue svelte astro css scss sass less wasm
  c h cc cpp cxx hh hpp hxx cs csproj fs fsx vb swift dart lua pl pm r jl nim zig
  ex exs erl hrl hs ml mli el lisp scm rkt vim sol
  sh bash zsh fish ps1 psm1 psd1 bat cmd awk
  tf tfvars hcl bicep nix cue rego jsonnet libsonnet star bzl bazel cmake`);
const NO_DOCKERFILES = new Set([...COMPANIONS, ...TEXTS, ...PICTURES, ...DATA, ...CODE]);
function listEndings(text) {
	return new Set(text.trim().split(/\s+/));
}
function isExpectedData(name) {
	return name.endsWith('.golden') && hasForeignEnding(name.slice(0, -'.golden'.length));
}
function classifyName(path) {
	const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
	const dot = name.lastIndexOf('.');
	const ending = dot === -1 ? '' : name.slice(dot + 1);
	if (TEMPLATES.has(ending))
		return classifyName(name.slice(0, dot)) === 'other' ? 'other' : 'template';
	return NAME.test(name) && !NO_DOCKERFILES.has(ending) && !isExpectedData(name) ? 'dockerfile' : 'other';
}
function hasForeignEnding(path) {
	const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
	const dot = name.lastIndexOf('.');
	return dot > 0 && NO_DOCKERFILES.has(name.slice(dot + 1));
}
const LANGUAGES = new Set([...DATA, ...CODE]);
function isNamedForLanguage(path) {
	const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
	return NAME.test(name) && LANGUAGES.has(name.slice(name.lastIndexOf('.') + 1));
}
const NEAR_NAME = new RegExp(`${WORDS}|\\.(?:docker|containers?)$`);
function isNearDockerfile(path) {
	const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
	const ending = name.slice(name.lastIndexOf('.') + 1);
	return (classifyName(name) === 'dockerfile' ||
		(NEAR_NAME.test(name) && !COMPANIONS.has(ending) && !TEXTS.has(ending)));
}
function findFallback(path) {
	return /(?:^|\/)Dockerfile$/.test(path) ? `${path.slice(0, -'Dockerfile'.length)}dockerfile` : null;
}
function listUncovered(gone, has) {
	return [...gone].flatMap((path) => findFallback(path) ?? []).filter(has);
}


  }),

  76825:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AP: () => (  runeOf),
	ER: () => (  isAscii),
	P4: () => (  repairUtf8),
	ZJ: () => (  toBytes),
	g7: () => (  decodeText),
	j6: () => (  decodeRune),
	jU: () => (  encodeRune),
	lc: () => (  decodeExactly),
	pv: () => (  toByteString),
	qz: () => (  widthOf),
	wx: () => (  encodeText),
	yS: () => (  RUNE_ERROR)
  });
const CHUNK = 8192;
function toByteString(bytes) {
	if (typeof bytes.latin1Slice === 'function')
		return bytes.latin1Slice(0, bytes.length);
	let text = '';
	for (let at = 0; at < bytes.length; at += CHUNK) {
		text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK));
	}
	return text;
}
const RUNE_ERROR = 0xfffd;
function decodeRune(text, at) {
	const first = text.charCodeAt(at);
	if (first < 0x80)
		return first | (1 << 21);
	if (first >= 0xc2 && first <= 0xdf && isTail(text, at + 1)) {
		return ((first & 0x1f) << 6) | (text.charCodeAt(at + 1) & 0x3f) | (2 << 21);
	}
	if (first >= 0xe0 && first <= 0xef && isTail(text, at + 1) && isTail(text, at + 2)) {
		const rune = ((first & 0x0f) << 12) | ((text.charCodeAt(at + 1) & 0x3f) << 6) | (text.charCodeAt(at + 2) & 0x3f);
		if (rune >= 0x800 && (rune < 0xd800 || rune > 0xdfff))
			return rune | (3 << 21);
	}
	if (first >= 0xf0 &&
		first <= 0xf4 &&
		isTail(text, at + 1) &&
		isTail(text, at + 2) &&
		isTail(text, at + 3)) {
		const rune = ((first & 0x07) << 18) |
			((text.charCodeAt(at + 1) & 0x3f) << 12) |
			((text.charCodeAt(at + 2) & 0x3f) << 6) |
			(text.charCodeAt(at + 3) & 0x3f);
		if (rune >= 0x10000 && rune <= 0x10ffff)
			return rune | (4 << 21);
	}
	return RUNE_ERROR | (1 << 21);
}
function isTail(text, at) {
	return (text.charCodeAt(at) & 0xc0) === 0x80;
}
function runeOf(packed) {
	return packed & 0x1fffff;
}
function widthOf(packed) {
	return packed >> 21;
}
function encodeRune(rune) {
	if (rune < 0 || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))
		return '\xef\xbf\xbd';
	if (rune < 0x80)
		return String.fromCharCode(rune);
	if (rune < 0x800)
		return String.fromCharCode(0xc0 | (rune >> 6), 0x80 | (rune & 0x3f));
	if (rune < 0x10000) {
		return String.fromCharCode(0xe0 | (rune >> 12), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
	}
	return String.fromCharCode(0xf0 | (rune >> 18), 0x80 | ((rune >> 12) & 0x3f), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
}
const NOT_ASCII = /[^\x00-\x7f]/;
const LONG = 64;
function isAscii(text) {
	if (text.length >= LONG)
		return !NOT_ASCII.test(text);
	for (let at = 0; at < text.length; at++)
		if (text.charCodeAt(at) > 0x7f)
			return false;
	return true;
}
function decodeText(text) {
	return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}
function decodeExactly(text) {
	return isAscii(text) ? text : decodeBytes(text, (byte) => String.fromCharCode(0xdc00 | byte));
}
function decodeBytes(text, replace) {
	let out = '';
	for (let at = 0; at < text.length;) {
		const packed = decodeRune(text, at);
		const isInvalid = runeOf(packed) === RUNE_ERROR && widthOf(packed) === 1;
		out += isInvalid ? replace(text.charCodeAt(at)) : String.fromCodePoint(runeOf(packed));
		at += widthOf(packed);
	}
	return out;
}
function encodeText(text) {
	if (isAscii(text))
		return text;
	let out = '';
	for (const character of text)
		out += encodeRune(character.codePointAt(0) ?? RUNE_ERROR);
	return out;
}
function repairUtf8(text) {
	return isAscii(text) ? text : encodeText(decodeText(text));
}
function toBytes(text) {
	return Uint8Array.from(text, (byte) => byte.charCodeAt(0));
}


  }),

  41188:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  joinStep)
  });
function joinStep({ text, words, heredocs, }) {
	return words.length + heredocs.length === 0 ? text : [text, ...words, ...heredocs].join('\n');
}


  }),

  71798:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  placeByInstruction),
	I: () => (  placeExactly)
  });
function placeExactly(item) {
	const { start, ...rest } = item;
	if (start === undefined)
		return item;
	const from = { line: item.line, column: item.column };
	return { ...rest, ...start, from };
}
function placeByInstruction(item) {
	const { from, ...rest } = item;
	return from === undefined ? item : { ...rest, ...from };
}


  }),

  13695:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  once),
	s: () => (  onceForText)
  });
function once(find) {
	return (about) => {
		const { kept } = about;
		const known = kept.get(find);
		if (known !== undefined || kept.has(find))
			return known;
		const found = find(about);
		kept.set(find, found);
		return found;
	};
}
const MAX_CHARACTERS = 512 * 1024;
function onceForText(find) {
	let before = new Map();
	let kept = new Map();
	let characters = 0;
	return (text) => {
		if (kept.has(text))
			return kept.get(text);
		const found = before.has(text) ? before.get(text) : find(text);
		if (characters > MAX_CHARACTERS) {
			before = kept;
			kept = new Map();
			characters = 0;
		}
		characters += text.length;
		kept.set(text, found);
		return found;
	};
}


  }),

  65746:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CT: () => (  readLinks),
	fu: () => (  LINK_REASONS),
	yy: () => (  AMBIGUOUS_LINK)
  });
  var _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4771);
  var _tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32564);


const AMBIGUOUS_LINK = 'is a symbolic link that BuildKit and the system read differently, because BuildKit does not follow links out of the folder of the Dockerfile or the build context: link to a file in the same folder, or copy the file there';
const LINK_REASONS = {
	outside: 'is a symbolic link that leads out of the tree',
	missing: 'is a symbolic link to a file that does not exist',
	loop: 'is a symbolic link that points back to itself',
	'too-long': 'is a symbolic link whose text is longer than file systems allow',
	submodule: 'is a symbolic link into a submodule, which is not available',
};
const MAX_LINKS = 255;
function readLinks(links, name) {
	const { tree } = links;
	const texts = openTexts(links);
	let lowest = Number.POSITIVE_INFINITY;
	const system = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .Tu)(links, name, {
		...SYSTEM,
		readText: (text, at) => texts.note(text, at, 0),
		onClimb: (depth) => {
			lowest = Math.min(lowest, depth);
		},
	});
	const isLinked = system.kind !== 'unread' && system.via.some((path) => tree.get(path)?.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__  .ps);
	if (system.kind === 'loop' || texts.areLoose())
		lowest = -1;
	const read = () => readInRoots(links, name, texts, lowest);
	const before = texts.areTakenBack();
	let others = isLinked ? read() : [];
	if (texts.areTakenBack() !== before)
		others = read();
	const unread = [system, ...others].find((each) => each.kind === 'unread');
	return { system, others, isOdd: texts.areOdd(), unread: unread?.kind === 'unread' ? unread.link : null };
}
function readInRoots(links, name, texts, lowest) {
	if (lowest === Number.POSITIVE_INFINITY && !texts.areTakenBack())
		return [];
	return listRoots(name).flatMap(({ root, rest }) => {
		const home = root === '' ? { kind: 'folder', path: '' } : (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .o1)(links, root);
		if (home.kind !== 'folder')
			return home.kind === 'unread' ? [home] : [];
		const folder = home.path === '' ? [] : home.path.split('/');
		if (folder.length <= lowest && !texts.areTakenBack())
			return [];
		const manner = { root: folder, maxLinks: MAX_LINKS };
		const readText = (text, at) => dropEmpty(texts.note(text, at, folder.length));
		const found = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .Tu)(links, rest, { ...manner, readText });
		return texts.areTakenBack()
			? [found, (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .Tu)(links, rest, { ...manner, readText: cleanText })]
			: [found];
	});
}
const SYSTEM = { root: null, maxLinks: _tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .vk };
function listRoots(name) {
	const roots = [{ root: '', rest: name }];
	for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
		roots.push({ root: name.slice(0, at), rest: name.slice(at + 1) });
	return roots;
}
function openTexts(links) {
	let isTakenBack = false;
	let isOdd = false;
	let isLoose = false;
	return {
		areTakenBack: () => isTakenBack,
		areOdd: () => isOdd,
		areLoose: () => isLoose,
		note(text, folder, floor) {
			const back = text.includes('..') ? findTakenBack(links, text, folder, floor) : null;
			isTakenBack ||= back !== null;
			isOdd ||= back === 'link';
			isLoose ||= /\/\.?$/.test(text);
			return text;
		},
	};
}
function findTakenBack({ tree, folders }, text, folder, floor) {
	let isLink = false;
	let found = null;
	const at = text.startsWith('/') ? folder.slice(0, floor) : [...folder];
	let own = 0;
	for (const segment of text.split('/')) {
		if (segment === '' || segment === '.')
			continue;
		if (segment !== '..') {
			at.push(segment);
			own += 1;
			isLink ||= tree.get(at.join('/'))?.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__  .ps;
			continue;
		}
		const path = at.join('/');
		if (own > 0 && isLink)
			return 'link';
		if (own > 0 && (tree.get(path) !== undefined || !folders.has(path)))
			found = 'other';
		if (at.length > floor)
			at.pop();
		own = Math.max(0, own - 1);
	}
	return found;
}
function dropEmpty(text) {
	const kept = text.split('/').filter((segment) => segment !== '' && segment !== '.');
	return (text.startsWith('/') ? '/' : '') + kept.join('/');
}
function cleanText(text) {
	const kept = [];
	for (const segment of text.split('/'))
		if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..')
			kept.pop();
		else if (segment !== '' && segment !== '.')
			kept.push(segment);
	return (text.startsWith('/') ? '/' : '') + kept.join('/');
}


  }),

  32564:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Tu: () => (  walkPath),
	o1: () => (  resolvePath),
	uT: () => (  listFolders),
	vk: () => (  MAX_LINKS)
  });
  var _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);

const MAX_LINKS = 40;
const MAX_TEXT = 4095;
function resolvePath(links, path) {
	return walkPath(links, path, { root: null, maxLinks: MAX_LINKS, readText: (text) => text });
}
function walkPath({ tree, folders, targets, spend = () => { } }, path, { root, maxLinks, readText, onClimb = () => { } }) {
	const via = [];
	let followed = 0;
	let at = [...(root ?? [])];
	let folder = at.join('/');
	const pending = path.split('/').reverse();
	for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
		spend(1 + at.length / 16);
		if (segment === '' || segment === '.')
			continue;
		if (segment === '..') {
			const isStopped = root !== null && at.length === root.length;
			if (!isStopped && at.pop() === undefined) {
				onClimb(-1);
				return { kind: 'outside', target: null, end: pending[0] ?? '', via };
			}
			onClimb(at.length);
			folder = at.join('/');
			continue;
		}
		at.push(segment);
		const here = folder === '' ? segment : `${folder}/${segment}`;
		const entry = tree.get(here);
		if (entry === undefined) {
			if (folders.has(here)) {
				folder = here;
				continue;
			}
			via.push([here, ...pending.toReversed()].join('/'));
			return { kind: 'missing', via };
		}
		via.push(here);
		if (entry.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__  .NG)
			return { kind: 'submodule', end: pending[0] ?? '', via };
		if (entry.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__  .ps) {
			followed += 1;
			if (followed > maxLinks)
				return { kind: 'loop', via };
			const target = targets.get(here);
			if (target === undefined)
				return { kind: 'unread', link: here, via };
			if (target === '')
				return { kind: 'missing', via };
			if (target.length > MAX_TEXT)
				return { kind: 'too-long', via };
			at = at.slice(0, -1);
			const text = readText(target, at);
			if (text.startsWith('/')) {
				onClimb(-1);
				if (root === null) {
					const target = [text, ...pending.toReversed()].join('/');
					return { kind: 'outside', target, end: target.slice(target.lastIndexOf('/') + 1), via };
				}
				at = [...root];
				folder = at.join('/');
			}
			pending.push(...text.split('/').reverse());
		}
		else if (pending.length > 0)
			return { kind: 'missing', via };
		else
			return { kind: 'file', path: here, via };
	}
	return { kind: 'folder', path: folder, via };
}
function listFolders(tree) {
	const folders = new Set(['']);
	for (const path of tree.keys())
		for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			const folder = path.slice(0, end);
			if (folders.has(folder))
				break;
			folders.add(folder);
		}
	return folders;
}


  })

};
;