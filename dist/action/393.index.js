"use strict";
exports.id = 393;
exports.ids = [393];
exports.modules = {

  31646:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  listSuggestions: () => (  listSuggestions),
  omitPosted: () => (  omitPosted)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/suggestion-range.js


const MAX_SIZE = 200_000;
function findSuggestionRange(bytes, use) {
	if (use.via !== 'from' && use.via !== 'copy-from')
		return null;
	if (use.line !== use.endLine || bytes.length > MAX_SIZE)
		return null;
	const text = (0,byte_string .g7)((0,byte_string .pv)(bytes)).replace(/^\ufeff/, '');
	const line = text.split('\n')[use.line - 1] ?? '';
	if (line.slice(use.column - 1, use.endColumn - 1) !== use.written)
		return null;
	return agrees(text, use)
		? { line: use.line, column: use.column, endLine: use.endLine, endColumn: use.endColumn }
		: null;
}
function agrees(text, use) {
	const instructions = parseQuietly(text);
	return instructions.some((instruction) => {
		const range = findImageRange(instruction);
		return (range !== null &&
			range.start.line === use.line - 1 &&
			range.end.line === use.line - 1 &&
			range.start.character === use.column - 1 &&
			range.end.character === use.endColumn - 1);
	});
}
function findImageRange(instruction) {
	if (instruction instanceof main.From)
		return instruction.getImageRange();
	if (!(instruction instanceof main.Copy))
		return null;
	const flag = instruction.getFlags().find((candidate) => candidate.getName() === 'from');
	return flag?.getValueRange() ?? null;
}
function parseQuietly(text) {
	try {
		return main.DockerfileParser.parse(text).getInstructions();
	}
	catch {
		return [];
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/core/fix/certain-edits.js
var certain_edits = __webpack_require__(58101);
// EXTERNAL MODULE: ./lib/untyped/src/core/advice/leftovers/leftovers.js + 3 modules
var leftovers = __webpack_require__(46620);
// EXTERNAL MODULE: ./lib/untyped/src/core/advice/leftovers/package-managers.js
var package_managers = __webpack_require__(47612);
;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/repaired-run.js


const GAP = '(?:\\s|\\\\\\r?\\n)+';
const OPTIONS = {
	apk: { words: afterVerb('apk', 'add|upgrade'), option: '--no-cache' },
	pip: { words: afterVerb('pip[\\d.]*', 'install'), option: '--no-cache-dir' },
};
const REMOVALS = {
	apt: 'rm -rf /var/lib/apt/lists/*',
	apk: 'rm -rf /var/cache/apk/*',
	zypper: 'zypper clean --all',
	npm: 'npm cache clean --force',
};
const HAS_CLEAN_ALL = /^(?:dnf[45]?|yum|microdnf)$/;
const CHANGES_END = /\b(?:sudo|doas|su|runuser|gosu|chroot|exec|exit|return)\b/;
const IN_BACKGROUND = /(?<![&>])&(?![&>])(?!\d)/;
const OPEN_END = /[;&|\\`({]$|(?:^|\s)#|<</;
function afterVerb(program, verbs) {
	return new RegExp(`\\b${program}(?:${GAP}-\\S+)*${GAP}(?:${verbs})(?=\\s|\\\\\\r?\\n)`, 'g');
}
function repairRun(manager, step, written) {
	if (step.keyword !== 'run' || step.json || step.heredocs.length > 0 || !/^\s*RUN\s/i.test(written))
		return null;
	for (const plan of [addOption, addRemoval]) {
		const [there, read] = [written, step.text].map((text) => plan(manager, step, text));
		if (there === undefined || read === undefined || there.length === 0)
			continue;
		if (there.length === read.length && leavesLess(manager, step, insertAll(step.text, read)))
			return there;
	}
	return null;
}
function addOption(manager, step, text) {
	const { words, option } = OPTIONS[manager] ?? {};
	if (words === undefined || option === undefined)
		return [];
	const found = [...text.matchAll(words)].flatMap(({ index, 0: command }) => {
		const at = index + command.length;
		const [rest = ''] = /^[^;&|]*/.exec(text.slice(at)) ?? [];
		const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
		const isKept = /^\s*#/.test(line) || `${command}${rest}`.includes('--no-cache');
		return isKept ? [] : [{ at, text: ` ${option}` }];
	});
	const calls = package_managers .A.filter(({ id }) => id === manager).flatMap((known) => (0,leftovers .UI)(step).filter((call) => known.leavesBehind(call)));
	return found.length === calls.length ? found : [];
}
function addRemoval(manager, step, text) {
	const removal = HAS_CLEAN_ALL.test(manager) ? `${manager} clean all` : REMOVALS[manager];
	const end = text.trimEnd();
	const last = end.slice(end.lastIndexOf('\n') + 1);
	if (removal === undefined || OPEN_END.test(last.trim()))
		return [];
	if (CHANGES_END.test(step.text) || IN_BACKGROUND.test(step.text))
		return [];
	return [{ at: end.length, text: ` && ${removal}` }];
}
function insertAll(text, insertions) {
	return insertions.reduceRight((all, { at, text: added }) => all.slice(0, at) + added + all.slice(at), text);
}
function leavesLess(manager, step, text) {
	const { place, keyword, flags } = step;
	const plain = { place, keyword, flags, words: [], json: false, heredocs: [], kept: new Map() };
	const repaired = { ...plain, text };
	const managersOf = (one) => (0,leftovers .Yh)([one]).map((left) => left.manager);
	const rest = managersOf(step).filter((other) => other !== manager);
	const [before, after] = [step, repaired].map((one) => (0,leftovers .UI)(one).map(({ program }) => program));
	return (managersOf(repaired).join() === rest.join() &&
		before?.every((program, index) => after?.[index] === program) === true);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/own-value.js
var own_value = __webpack_require__(17227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/harmless-commands.js
const HARMLESS = new Set([
	': [ [[ alias cd command declare echo exit export false hash let local popd printf pushd pwd read readonly return set shift',
	'test trap true type ulimit umask unalias unset wait',
	'awk base64 basename bunzip2 bzip2 cat chgrp chmod chown cksum cmp comm cp cpio csplit cut date dd df diff dirname du egrep',
	'expand expr fgrep file fmt fold gawk getent grep gunzip gzip head hostname iconv id install jq join less ln locate logname ls',
	'lsb_release md5sum mkdir mkfifo mknod mktemp more mv nl nproc od paste patch pathchk pr readlink realpath rename rm rmdir rsync',
	'sed seq sha1sum sha256sum sha512sum shred shuf sleep sort split stat strip sync tac tail tar tee touch tr truncate tty uname',
	'unexpand uniq unlink unxz unzip unzstd wc which whoami xz yes yq zcat zip zstd',
	'curl git gpg gpgv openssl svn wget',
	'addgroup adduser chpasswd crontab delgroup deluser fc-cache getcap groupadd groupdel groupmod ldconfig locale-gen localedef',
	'passwd service setcap setfacl ssh-keygen ssh-keyscan systemctl update-alternatives update-ca-certificates update-locale',
	'useradd userdel usermod visudo',
	'apt-key apt-mark dpkg dpkg-divert dpkg-query dpkg-reconfigure dpkg-statoverride debconf-set-selections',
	'bundle cargo cmake composer corepack dotnet g++ gcc gem go gradle javac mvn ninja node-gyp npm pip pip2 pip3 pipenv pnpm',
	'poetry rustup uv virtualenv yarn',
	'a2dismod a2dissite a2enconf a2enmod a2ensite docker-php-ext-configure docker-php-ext-enable nginx pecl phpenmod',
].flatMap((line) => line.split(' ')));
const SYSTEM_FOLDER = /^(?:\/(?:usr\/(?:local\/)?)?s?bin\/)?[^/]+$/;
const PYTHON = /^(?:python|pypy)[\d.]*$/;
const PYTHON_MODULE = /^(?:pip|venv|ensurepip|compileall|virtualenv|poetry|build)$/;
function isHarmless({ program, first, words }) {
	if (!SYSTEM_FOLDER.test(first))
		return false;
	if (PYTHON.test(program))
		return words[0] === '-m' && PYTHON_MODULE.test(words[1] ?? '');
	if (program === 'find')
		return words.every((word, at) => !/^-(?:exec|ok)/.test(word) || HARMLESS.has(words[at + 1] ?? ''));
	return HARMLESS.has(program) || /^pip\d[\d.]*$/.test(program);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/advice/leftovers/later-installs.js



const LIST_MANAGERS = {
	apt: {
		program: /^(?:apt|apt-get|aptitude)$/,
		installs: /^(?:install|reinstall|upgrade|full-upgrade|safe-upgrade|dist-upgrade|build-dep|satisfy|source|download|search|show|policy|changelog|list)$/,
		mentions: /(?<![\w.-])(?:apt-get|apt-cache|aptitude|nala|(?<!\/)apt|(?<=bin\/)apt)(?![\w./=-])/g,
		folder: 'var/lib/apt/lists',
	},
	apk: {
		program: /^apk$/,
		installs: /^(?:add|upgrade|fix|fetch|search|policy|list)$/,
		mentions: /(?<![\w.-])(?:(?<!\/)apk|(?<=bin\/)apk)(?![\w./=-])/g,
		folder: 'var/cache/apk',
	},
};
const REFRESHES = /^(?:update|-\w*U\w*|--update|--update-cache|--no-cache)$/;
const REFRESHES_PARTLY = /Dir::|List-Cleanup|^--(?:root|repositories-file|repository|cache-dir)\b|^-[pX]$/i;
const CONDITION = /\|\||\[|\b(?:if|case|while|until|for|test)\b/;
const TAKES_LEFT = {
	npm: /^--offline$/,
	dnf: /^(?:-C|--cacheonly)$/,
	yum: /^(?:-C|--cacheonly)$/,
	microdnf: /^(?:-C|--cacheonly)$/,
	zypper: /^--no-refresh$/,
};
function mayNeedLists(manager, step) {
	const takesLeft = (0,own_value .e)(TAKES_LEFT, manager);
	if (takesLeft !== undefined)
		return (step.keyword === 'run' &&
			(0,leftovers .UI)(step).some(({ program, words }) => program.startsWith(manager) && words.some((word) => takesLeft.test(word))));
	const known = (0,own_value .e)(LIST_MANAGERS, manager);
	return known !== undefined && mayInstall(known, step);
}
function mayInstall(manager, step) {
	const text = listTexts(step).join('\n');
	const mentions = text.match(manager.mentions)?.length ?? 0;
	switch (step.keyword) {
		case 'onbuild':
			return /\brun\b/i.test(step.text);
		case 'cmd':
		case 'entrypoint':
		case 'healthcheck':
			return mentions > 0;
		case 'run':
			return runMayInstall(manager, (0,leftovers .UI)(step), text, mentions);
		default:
			return false;
	}
}
function runMayInstall({ program: calls, installs, mentions: mention }, commands, text, mentions) {
	const own = commands.filter(({ program }) => calls.test(program));
	if (commands.length === 0 || mentions > own.length)
		return true;
	for (const command of commands) {
		if (!calls.test(command.program)) {
			if (!isHarmless(command))
				return true;
		}
		else if (command.words.some((word) => REFRESHES.test(word))) {
			const before = text.slice(0, text.search(new RegExp(mention.source)));
			return CONDITION.test(before) || command.words.some((word) => REFRESHES_PARTLY.test(word));
		}
		else if (command.words.some((word) => installs.test(word)))
			return true;
	}
	return false;
}
function takesLists(manager, { keyword, flags, words }) {
	const known = (0,own_value .e)(LIST_MANAGERS, manager);
	if (known === undefined)
		return false;
	if (keyword === 'copy' || keyword === 'add')
		return flags.some((flag) => flag.startsWith('--from=')) && words.slice(0, -1).some(mayHold(known));
	return flags.some((flag) => {
		if (!/^--mount=.*\bfrom=/.test(flag))
			return false;
		const [, source = ''] = /[=,](?:source|src)=([^,]*)/.exec(flag) ?? [];
		return mayHold(known)(source);
	});
}
const mayHold = ({ folder }) => (path) => {
	const plain = path.replace(/^(?:\.?\/)+|(?:\/\.?)+$/g, '');
	if (plain === '' || plain === '.' || /[$*?[{"'\\]|\.\./.test(plain))
		return true;
	return `${folder}/`.startsWith(`${plain}/`) || plain.startsWith(`${folder}/`);
};
const listTexts = ({ json, words, text, heredocs }) => json ? words : [text, ...heredocs];

// EXTERNAL MODULE: ./lib/untyped/src/core/advice/step-script.js
var step_script = __webpack_require__(85842);
;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/indexed-runs.js


class IndexedRuns {
	stages;
	steps;
	needs = new Map();
	places = null;
	shells = null;
	constructor(stages) {
		this.stages = stages;
		this.steps = stages.map((stage) => stage.listSteps?.() ?? []);
	}
	at(place) {
		this.places ??= this.index();
		return this.places.get(nameOf(place)) ?? [];
	}
	index() {
		const places = new Map();
		for (const [stage, steps] of this.steps.entries())
			for (const [index, step] of steps.entries()) {
				const key = nameOf(step.place);
				const known = places.get(key);
				if (known === undefined)
					places.set(key, [{ step, stage, index }]);
				else if (known.at(-1)?.stage !== stage)
					known.push({ step, stage, index });
			}
		return places;
	}
	hasOtherShell({ stage }) {
		this.shells ??= this.findShells();
		return this.shells[stage] === true;
	}
	findShells() {
		const found = [];
		for (const [index, { base }] of this.stages.entries()) {
			const isBelow = base.kind === 'stage' && found[base.stage] === true;
			found.push(isBelow || this.steps[index]?.some(changesShell) === true);
		}
		return found;
	}
	isNeeded({ stage, index }, manager) {
		const needs = this.needs.get(manager) ?? this.findNeeds(manager);
		this.needs.set(manager, needs);
		return (needs.last[stage] ?? -1) > index || needs.isBelow[stage] === true || needs.isTaken;
	}
	findNeeds(manager) {
		const last = this.steps.map((steps) => steps.findLastIndex((step) => mayNeedLists(manager, step)));
		const isBelow = this.stages.map(() => false);
		for (const [index, { base }] of [...this.stages.entries()].reverse())
			if (base.kind === 'stage' && ((last[index] ?? -1) >= 0 || isBelow[index] === true))
				isBelow[base.stage] = true;
		const isTaken = this.steps.some((steps, stage) => {
			const at = steps.findIndex((step) => takesLists(manager, step));
			return at >= 0 && ((last[stage] ?? -1) >= at || isBelow[stage] === true);
		});
		return { last, isBelow, isTaken };
	}
}
const nameOf = ({ line, column, endLine }) => `${line}:${column}:${endLine}`;
const changesShell = ({ keyword, words }) => keyword === 'shell' && !(0,step_script .H7)(words[0] ?? '');

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/written-word.js

const MARK = '\xef\xbb\xbf';
function findLine(file, number) {
	let start = 0;
	for (let line = 1; line < number; line++) {
		const feed = file.indexOf('\n', start);
		if (feed === -1)
			return null;
		start = feed + 1;
	}
	if (start === 0 && file.startsWith(MARK))
		start = MARK.length;
	const feed = file.indexOf('\n', start);
	const end = feed === -1 ? file.length : feed;
	return { start, end, text: file.slice(start, end) };
}
function openLines(file) {
	const feeds = [];
	for (let feed = file.indexOf('\n'); feed !== -1; feed = file.indexOf('\n', feed + 1))
		feeds.push(feed);
	const begin = file.startsWith(MARK) ? MARK.length : 0;
	return (from, to) => {
		const before = from <= 1 ? begin - 1 : feeds[from - 2];
		if (before === undefined || to < from || to > feeds.length + 1)
			return null;
		const [start, end] = [before + 1, feeds[to - 1] ?? file.length];
		return { start, end, text: file.slice(start, end) };
	};
}
function findColumn(line, column) {
	let at = 0;
	let units = 1;
	while (units < column && at < line.length) {
		const packed = decodeRune(line, at);
		at += widthOf(packed);
		units += runeOf(packed) > 0xffff ? 2 : 1;
	}
	return units === column ? at : null;
}
function findWritten(file, { line, column, endLine, endColumn }, written) {
	const last = findLine(file, endLine);
	const to = last === null ? null : findColumn(last.text, endColumn);
	if (last === null || to === null)
		return null;
	const text = encodeText(written);
	const from = line === endLine ? findColumn(last.text, column) : to - text.length;
	if (from === null || from < 0 || from > to)
		return null;
	const found = { start: last.start + from, end: last.start + to, text: last.text.slice(from, to) };
	if (line === endLine)
		return found;
	const before = last.text.charAt(from - 1);
	return found.text === text && (before === '' || /[\s=,"']/.test(before)) ? found : null;
}
function unquote(found) {
	const { start, end, text } = found;
	const quote = text.charAt(0);
	const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
	return isQuoted ? { start: start + 1, end: end - 1, text: text.slice(1, -1) } : found;
}
const PLAIN = '[\\w./:@-]*';
const TEMPLATE = new RegExp(`^(${PLAIN})(\\$(?:\\{([A-Za-z_]\\w*)(?::?-(${PLAIN}))?\\}|([A-Za-z_]\\w*)))(${PLAIN})$`);
function readTemplate(text) {
	const found = TEMPLATE.exec(text);
	if (found === null)
		return null;
	const [, before = '', call = '', braced, word = null, bare, after = ''] = found;
	return { before, call, name: braced ?? bare ?? '', word, after };
}
function findValue({ before, after }, written) {
	const fits = written.length >= before.length + after.length && written.startsWith(before) && written.endsWith(after);
	return fits ? written.slice(before.length, written.length - after.length) : null;
}
function rewriteTemplate(template, value, instead) {
	const { before, call, name, after } = template;
	if (value === '' || (before === '' && after === ''))
		return null;
	const safeCall = (next) => /^\w/.test(next) && !call.startsWith('${') ? `\${${name}}` : call;
	const tail = value + after;
	if (instead.endsWith(tail)) {
		const head = instead.slice(0, instead.length - tail.length);
		return `${head}${call}${after}`;
	}
	const head = before + value;
	if (!instead.startsWith(head))
		return null;
	const rest = instead.slice(head.length);
	return `${before}${safeCall(rest)}${rest}`;
}
function rewriteWord(template, value, instead) {
	const { before, call, word, after } = template;
	const next = findValue(template, instead);
	if (word === null || word !== value || next === null || next === '')
		return null;
	return `${before}${call.slice(0, -1 - word.length)}${next}}${after}`;
}
const isSameText = (found, written) => decodeText(found.text) === written;

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/run-fixes.js




function planRuns({ report, inline }, sources) {
	const plan = openRunFixes(report.files);
	return report.findings.flatMap((finding) => {
		if (finding.waiver !== null || finding.fix?.leftBy === undefined || inline.has(finding.file))
			return [];
		const file = sources.nameOf(finding.file);
		if (typeof file !== 'string')
			return [];
		const edits = plan(finding, file, sources.read(file));
		return edits.length === 0 ? [] : [{ edits, changes: [], given: [], findings: [finding] }];
	});
}
function openRunFixes(files) {
	const known = new Map();
	const lines = new Map();
	return (finding, file, bytes) => {
		const manager = finding.fix?.leftBy;
		if (manager === undefined)
			return [];
		const readings = known.get(finding.file) ??
			files.flatMap((reading) => (reading.file === finding.file ? [new IndexedRuns(reading.stages)] : []));
		known.set(finding.file, readings);
		const found = readings.flatMap((runs) => runs.at(finding).map((run) => ({ runs, run })));
		const [first] = found;
		const findLines = lines.get(file) ?? openLines(bytes);
		lines.set(file, findLines);
		const all = findLines(finding.line, finding.endLine);
		if (first === undefined || all === null)
			return [];
		if (found.some(({ runs, run }) => runs.hasOtherShell(run) || runs.isNeeded(run, manager)))
			return [];
		const written = (0,byte_string .g7)(all.text);
		if ((0,byte_string .wx)(written) !== all.text)
			return [];
		return (repairRun(manager, first.run.step, written) ?? []).map(({ at, text }) => {
			const start = all.start + (0,byte_string .wx)(written.slice(0, at)).length;
			return { file, start, end: start, text: (0,byte_string .wx)(text) };
		});
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/spots.js

function listSpots({ files, findings }) {
	const uses = new Map();
	for (const { file, images } of files)
		for (const use of images)
			spots_addTo(uses, identify(file, use), use);
	const wanted = new Map();
	for (const finding of findings)
		if (finding.waiver === null &&
			finding.fix !== null &&
			finding.fix.replacement !== null &&
			!awaitsApproval(finding))
			spots_addTo(wanted, identify(finding.file, finding), finding);
	return [...wanted].map(([key, found]) => ({
		path: found[0]?.file ?? '',
		findings: found,
		uses: uses.get(key) ?? [],
	}));
}
function awaitsApproval({ waiver, fix }) {
	return waiver === null && fix?.isUnapproved === true;
}
function identify(file, { line, column, endLine, endColumn }) {
	return JSON.stringify([file, line, column, endLine, endColumn]);
}
function listWishes({ findings }) {
	const wishes = new Map();
	for (const { written, fix } of findings) {
		const texts = wishes.get(written) ?? new Set();
		wishes.set(written, texts.add(spellLike(written, fix?.replacement ?? '')));
	}
	return wishes;
}
function spots_addTo(lists, key, item) {
	const list = lists.get(key);
	if (list === undefined)
		lists.set(key, [item]);
	else
		list.push(item);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/text-edits.js

function groupEdits(edits) {
	const groups = new Map();
	const known = new Set();
	for (const edit of edits) {
		const key = text_edits_identify(edit);
		if (known.has(key))
			continue;
		known.add(key);
		const group = groups.get(edit.file);
		if (group === undefined)
			groups.set(edit.file, [edit]);
		else
			group.push(edit);
	}
	for (const group of groups.values())
		group.sort((one, other) => one.start - other.start);
	return groups;
}
function applyEdits(file, edits) {
	let out = '';
	let at = 0;
	for (const { start, end, text } of edits) {
		out += file.slice(at, start) + text;
		at = end;
	}
	return out + file.slice(at);
}
function listContested(edits) {
	const contested = new Set();
	const sorted = [...edits].sort((one, other) => one.start - other.start);
	const byFile = new Map();
	for (const edit of sorted)
		addTo(byFile, edit.file, edit);
	for (const all of byFile.values())
		for (const [index, edit] of all.entries())
			for (let at = index + 1; (all[at]?.start ?? edit.end) < edit.end; at++) {
				const other = all[at];
				if (other === undefined || !isOverlapping(edit, other))
					continue;
				contested.add(edit).add(other);
			}
	return contested;
}
function isOverlapping(one, other) {
	if (one.file !== other.file)
		return false;
	const isSame = one.start === other.start && one.end === other.end && one.text === other.text;
	return !isSame && one.start < other.end && other.start < one.end;
}
function text_edits_identify({ file, start, end, text }) {
	return JSON.stringify([file, start, end, text]);
}
function joinSharing(fixes) {
	const homes = new Map();
	const groups = new Set();
	for (const fix of fixes) {
		const group = new Set([fix]);
		for (const edit of fix.edits)
			for (const other of homes.get(text_edits_identify(edit)) ?? [])
				group.add(other);
		for (const member of group)
			for (const edit of member.edits) {
				groups.delete(homes.get(text_edits_identify(edit)) ?? group);
				homes.set(text_edits_identify(edit), group);
			}
		groups.add(group);
	}
	return [...groups].map((group) => joinFixes([...group]));
}
function joinFixes(fixes) {
	return {
		edits: [...groupEdits(fixes.flatMap(({ edits }) => edits)).values()].flat(),
		changes: fixes.flatMap(({ changes }) => changes),
		given: fixes.flatMap(({ given }) => given),
		findings: fixes.flatMap(({ findings }) => findings),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/patch-lines.js
var patch_lines = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/action/suggestions.js







const MAX_SUGGESTIONS = 20;
const MAX_TRIES = 200;
function listSuggestions(outcome, commentId) {
	const { report, sources } = outcome;
	if (report === null)
		return [];
	const readings = new Map();
	for (const { file, images } of report.files)
		readings.set(file, [...(readings.get(file) ?? []), ...images]);
	const planRun = openRunFixes(report.files);
	const taken = new Set();
	const comments = [];
	for (const { finding, source, added } of listFixable(report, sources).slice(0, MAX_TRIES)) {
		const replacement = (0,certain_edits .aK)(finding);
		const use = readings.get(finding.file)?.find((image) => isAt(image, finding));
		const fixed = replacement === null
			? repairLine(finding, planRun, source)
			: use && replaceIn(source, findRange(finding.file, source, use, replacement), replacement);
		if (fixed === undefined || fixed === null)
			continue;
		const place = `${finding.file}:${fixed.line}`;
		if (taken.has(place) || !added.has(fixed.line))
			continue;
		taken.add(place);
		comments.push({
			path: finding.file,
			line: fixed.line,
			body: renderSuggestion(finding, fixed.text, commentId),
		});
	}
	return comments.slice(0, MAX_SUGGESTIONS);
}
function listFixable({ findings }, sources) {
	const added = new Map([...sources].map(([file, { patch }]) => [file, (0,patch_lines .o)(patch)]));
	return findings.flatMap((finding) => {
		const { file, line, endLine, fix, waiver, existing } = finding;
		const [source, lines] = [sources.get(file), added.get(file)];
		if (source === undefined || lines === undefined || waiver !== null || existing)
			return [];
		if ((0,certain_edits .aK)(finding) === null && fix?.leftBy === undefined)
			return [];
		for (let number = line; number <= endLine; number++)
			if (lines.has(number))
				return [{ finding, source, added: lines }];
		return [];
	});
}
function replaceIn({ bytes, isBuildFile }, range, replacement) {
	if (range === null || range.line !== range.endLine)
		return null;
	const line = readLine(bytes, range.line);
	if (line === null)
		return null;
	const mark = isBuildFile !== true && line.startsWith('\ufeff') ? 1 : 0;
	const text = line.slice(0, mark + range.column - 1) + replacement + line.slice(mark + range.endColumn - 1);
	return { line: range.line, text };
}
function repairLine(finding, planRun, { bytes, isBuildFile }) {
	if (isBuildFile === true || finding.fix?.leftBy === undefined)
		return null;
	const before = (0,byte_string .pv)(bytes);
	const edits = planRun(finding, finding.file, before);
	const lines = new Set(edits.map(({ start }) => before.slice(0, start).split('\n').length));
	const [line] = lines;
	if (line === undefined || lines.size > 1 || readLine(bytes, line) === null)
		return null;
	const text = applyEdits(before, edits).split('\n')[line - 1];
	return text === undefined ? null : { line, text: (0,byte_string .g7)(text).replace(/\r$/, '') };
}
function findRange(file, { bytes, isBuildFile }, use, replacement) {
	return isBuildFile === true ? findLiteral(file, bytes, use, replacement) : findSuggestionRange(bytes, use);
}
const suggestions_PLAIN = /^[\w./:@-]+$/;
function findLiteral(file, bytes, use, replacement) {
	const { line, column, endLine, endColumn, written, via } = use;
	const isReference = via === 'from' || via === 'copy-from' || via === 'run';
	if (!isReference || use.inexact === true || line !== endLine)
		return null;
	if (!suggestions_PLAIN.test(written) || !suggestions_PLAIN.test(replacement))
		return null;
	if (/\.ya?ml$/i.test(file) && (0,byte_string .g7)((0,byte_string .pv)(bytes)).split('\n').some(certain_edits .RF))
		return null;
	const text = readLine(bytes, line);
	return text?.slice(column - 1, endColumn - 1) === written ? { line, column, endLine, endColumn } : null;
}
function omitPosted(comments, posted) {
	const markers = new Set(posted.map(readMarker));
	return comments.filter(({ body }) => !markers.has(readMarker(body)));
}
function isAt(use, finding) {
	return use.line === finding.line && use.column === finding.column && use.endColumn === finding.endColumn;
}
function readLine(bytes, number) {
	let text;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	}
	catch {
		return null;
	}
	const line = text.split('\n')[number - 1];
	return line === undefined || /[\0-\x08\x0b-\x1f\x7f]/.test(line.replace(/\r$/, ''))
		? null
		: line.replace(/\r$/, '');
}
function renderSuggestion(finding, line, commentId) {
	const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const text = (0,message_text .e4)(finding.fix === null ? (0,message_text .bD)(finding) : (0,message_text .wr)(finding.fix));
	return `${renderMarker(finding, line, commentId)}\n\n<b>${finding.rule}</b>: ${text}\n\n${fence}suggestion\n${line}\n${fence}`;
}
function renderMarker(finding, line, commentId) {
	const parts = [commentId, finding.file, line].map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
	return `<!-- base-image-gate suggestion:${parts.join(':').replaceAll('-', '%2D')} -->`;
}
function readMarker(body) {
	return body.split(/\r?\n/, 1)[0] ?? '';
}


  }),

  58101:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	RF: () => (  mayAnchor),
	aK: () => (  findInstead),
	kW: () => (  openCertainEdits)
  });
  var _dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71798);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);


const PLAIN = /^[\w./:@-]+$/;
const MAX_LINES = 100_000;
function openCertainEdits(findings, readLine) {
	const wishes = listTexts(findings);
	const isShared = openSharedFiles(readLine);
	return (finding) => {
		const { file, written, via } = finding;
		const text = findInstead(finding);
		if (text === null || via === null || !REPLACED.has(via) || finding.waiver !== null)
			return null;
		if (!PLAIN.test(text) || !PLAIN.test(written) || wishes.get(identify(finding))?.size !== 1)
			return null;
		const place = (0,_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_1__  .I)(finding);
		const { line, column, endLine, endColumn } = place;
		const isThere = line === endLine && readLine(file, line)?.slice(column - 1, endColumn - 1) === written;
		return isThere && !isShared(file) ? { place: { line, column, endLine, endColumn }, text } : null;
	};
}
function findInstead({ written, fix }) {
	if (fix === null || fix.replacement === null)
		return null;
	if (fix.isUnapproved === true || fix.isReported === true)
		return null;
	const text = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(written, fix.replacement);
	return pinsLess(text, written) ? null : text;
}
const REPLACED = new Set(['from', 'copy-from', 'mount-from', 'onbuild', 'run']);
function pinsLess(text, written) {
	const [now, old] = [(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(text), (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(written)];
	if ('error' in now || 'error' in old)
		return false;
	if (old.digest !== null)
		return now.digest === null;
	return old.tagWritten && !now.tagWritten && now.digest === null;
}
function listTexts(findings) {
	const texts = new Map();
	for (const finding of findings) {
		const { fix, waiver, written } = finding;
		const replacement = fix?.replacement ?? null;
		if (replacement === null || waiver !== null || fix?.isUnapproved === true)
			continue;
		const key = identify(finding);
		texts.set(key, (texts.get(key) ?? new Set()).add((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(written, replacement)));
	}
	return texts;
}
function identify({ file, line, column, endLine, endColumn }) {
	return JSON.stringify([file, line, column, endLine, endColumn]);
}
function openSharedFiles(readLine) {
	const known = new Map();
	return (file) => {
		const found = known.get(file) ?? isShared(file, readLine);
		known.set(file, found);
		return found;
	};
}
function mayAnchor(line) {
	return /(?:^|[\s,:[{])&[^\s&]/.test(line);
}
function isShared(file, readLine) {
	if (/\.(?:hcl|json)$/i.test(file))
		return true;
	if (!/\.ya?ml$/i.test(file))
		return false;
	if (/(?:^|\/)\.github\//.test(file))
		return true;
	for (let number = 1; number <= MAX_LINES; number++) {
		const line = readLine(file, number);
		if (line === null)
			return false;
		if (mayAnchor(line))
			return true;
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

  3610:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  listAddedLines),
	x: () => (  listAddedTexts)
  });
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function listAddedLines(patch) {
	return new Set(listAddedTexts(patch).map(({ line }) => line));
}
function listAddedTexts(patch) {
	const added = [];
	let line = 0;
	for (const text of patch.split('\n')) {
		const hunk = HUNK.exec(text);
		if (hunk !== null)
			line = Number(hunk[1]);
		else if (text.startsWith('+'))
			added.push({ line: line++, text: text.slice(1) });
		else if (text.startsWith(' '))
			line++;
	}
	return added;
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


  })

};
;