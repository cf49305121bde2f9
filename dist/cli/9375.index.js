"use strict";
exports.id = 9375;
exports.ids = [9375];
exports.modules = {

  9375:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runFix: () => (  runFix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/open-file.js + 3 modules
var open_file = __webpack_require__(94349);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(38655);
;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/argument-default.js





function findDefault(file, { name, value, lines }) {
	const { text } = (0,open_file .T)(file, { buildArgs: new Map() });
	if (text instanceof refusal .P_)
		return left((0,message .ZV)('the file as a whole cannot be read'));
	const use = findOtherUse(text, name, lines);
	if (use !== null)
		return left((0,message .cv) `line ${use} uses the argument ${name} too, so its value is not changed`);
	const key = (0,byte_string .wx)(name);
	const declared = text.instructions.globalArgs.filter(({ pairs }) => pairs.some((pair) => pair.key === key));
	const [first, ...others] = declared;
	const defaults = declared.flatMap(({ pairs }) => pairs).filter((pair) => pair.key === key);
	if (first === undefined || !defaults.some((pair) => mayBe(pair.value, value)))
		return { kind: 'none' };
	if (others.length > 0)
		return left((0,message .cv) `${`ARG ${name}`} is there more than once`);
	const place = locateDefault(file, first.node, name);
	return place === null || place.text !== (0,byte_string .wx)(value)
		? left((0,message .cv) `the default of ${`ARG ${name}`} does not stand there as it reads`)
		: { kind: 'found', place };
}
function mayBe(written, value) {
	return written !== null && (written === (0,byte_string .wx)(value) || /[^\w./:@-]/.test(written));
}
const left = (why) => ({ kind: 'left', why });
function findOtherUse({ instructions }, name, lines) {
	const call = new RegExp(`\\$(?:\\{${name}(?!\\w)|${name}(?!\\w))`);
	const word = new RegExp(`(?<!\\w)${name}(?!\\w)`);
	const textOf = ({ source }) => source.text.slice(source.start, source.end);
	for (const { node } of instructions.globalArgs)
		if (call.test(textOf(node)))
			return node.line;
	for (const { from, commands } of instructions.stages) {
		const { node } = from;
		const calls = textOf(node).match(new RegExp(call, 'g'))?.length ?? 0;
		if (calls > (lines.has(node.line) ? 1 : 0))
			return node.line;
		for (const command of commands) {
			const isDeclared = command.kind === 'arg'
				? command.pairs.some(({ key }) => key === (0,byte_string .wx)(name))
				: command.kind === 'onbuild' && word.test(textOf(command.node));
			if (isDeclared)
				return command.node.line;
		}
	}
	return null;
}
function locateDefault(file, node, name) {
	const { source, argsStart } = node;
	const words = source.text.slice(argsStart, source.end);
	const pattern = new RegExp(`(?:^|\\s)${name}=(["']?)([\\w./:@-]+)\\1(?=\\s|$)`, 'g');
	const found = [...words.matchAll(pattern)];
	const [only] = found;
	if (only === undefined || found.length > 1)
		return null;
	const [whole, quote = '', value = ''] = only;
	const at = argsStart + only.index + whole.length - quote.length - value.length;
	const start = (0,lines .DG)(source, at);
	const end = (0,lines .DG)(source, at + value.length - 1) + 1;
	return file.slice(start, end) === value ? { start, end, text: value } : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/fix.js
function nameOrigin({ file, line, name }) {
	return JSON.stringify([file, line, name]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
		const packed = (0,byte_string .j6)(line, at);
		at += (0,byte_string .qz)(packed);
		units += (0,byte_string .AP)(packed) > 0xffff ? 2 : 1;
	}
	return units === column ? at : null;
}
function findWritten(file, { line, column, endLine, endColumn }, written) {
	const last = findLine(file, endLine);
	const to = last === null ? null : findColumn(last.text, endColumn);
	if (last === null || to === null)
		return null;
	const text = (0,byte_string .wx)(written);
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
const isSameText = (found, written) => (0,byte_string .g7)(found.text) === written;

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/given-value.js




function editGivenValue(build, { kind, name, value, instead }, sources) {
	const place = build.places?.get(`${kind}.${name}`);
	if (place === undefined)
		return (0,message .cv) `${build.name} (${build.file}, line ${build.line}) gives ${name} its value`;
	const where = (0,message .cv) `${place.file}, line ${place.line}`;
	const file = sources.nameOf(place.file);
	if (typeof file !== 'string')
		return file;
	const readSource = (path) => {
		const other = sources.nameOf(path);
		return typeof other === 'string' ? [sources.read(other)] : [];
	};
	const text = sources.read(file);
	const found = findWritten(text, place, value);
	const exact = found === null ? null : takeValue(found, value);
	if (exact === null)
		return (0,message .cv) `the value of ${name} is put together in ${where}`;
	const others = (build.sources ?? []).filter((path) => path !== place.file);
	const shared = findOtherReaders(place.file, text, exact, others.flatMap(readSource));
	if (shared !== null)
		return (0,message .cv) `the value of ${name} in ${where} ${(0,message .ZV)(shared)}`;
	return { file, start: exact.start, end: exact.end, text: (0,byte_string .wx)(instead) };
}
const AROUND = /^(?<head>(?:[\w.:@/-]+=)?(?:\$\{\w+:?-)?)(?<value>[\w./:@-]+)\}?$/;
function takeValue(found, value) {
	const inner = unquote(found);
	if (isSameText(inner, value))
		return inner;
	const { head = '', value: text = '' } = AROUND.exec(inner.text)?.groups ?? {};
	const start = inner.start + head.length;
	const rest = { start, end: start + text.length, text };
	return isSameText(rest, value) ? rest : null;
}
function findOtherReaders(path, text, { start }, others = []) {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (/\.hcl$/i.test(name))
		return findVariable(text, start, others);
	if (/\.json$/i.test(name))
		return text.includes('"variable"') || /\$\{[^}]*\.(?:args|contexts)\b/.test(text)
			? 'may be a variable that other values use'
			: null;
	if (!/\.ya?ml$/i.test(name) || /(?:^|\/)\.github\//.test(path))
		return 'is not in a compose or bake file, so other things may read it';
	return isAnchored(text, start) ? 'has an anchor, so other keys may have it too' : null;
}
const BLOCK = /^[ \t]*(variable|target|group|function)[ \t]+"?([\w-]*)"?[^\n{]*\{/gm;
function findVariable(text, start, others) {
	const [, keyword, variable = ''] = [...text.slice(0, start).matchAll(BLOCK)].at(-1) ?? [];
	const count = (pattern) => [text, ...others].reduce((sum, each) => sum + (each.match(pattern)?.length ?? 0), 0);
	if (keyword === 'target')
		return count(/\.(?:args|contexts)\b/g) > 0 ? 'may be read by other targets' : null;
	if (keyword !== 'variable' || variable === '')
		return 'is not in a target';
	return count(new RegExp(`(?<![\\w-])${variable}(?![\\w-])`, 'g')) > 2
		? `is the variable ${variable}, which is used more than once`
		: null;
}
function isAnchored(text, start) {
	const decoded = (0,byte_string .g7)(text);
	if (!decoded.includes('&'))
		return false;
	const offset = (0,byte_string .g7)(text.slice(0, start)).length;
	let anchored = false;
	(0,dist .YR)((0,dist .Tp)(decoded, { logLevel: 'silent' }), {
		Node(_, node) {
			const [from, , to] = node.range ?? [0, 0, 0];
			if (!('anchor' in node) || node.anchor === undefined)
				return;
			if (from <= offset && offset <= to)
				anchored = true;
		},
	});
	return anchored;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/inline-default.js




function findInlineDefault(file, { text, lines }, query) {
	const inner = new Set(lines.flatMap(({ line }, index) => (query.lines.has(line) ? [index + 1] : [])));
	const whole = (0,byte_string .wx)(text);
	const found = findDefault(whole, { ...query, lines: inner });
	if (found.kind !== 'found')
		return found;
	const { start, end } = found.place;
	const before = whole.slice(0, start).split('\n');
	const at = lines[before.length - 1];
	if (at?.column == null)
		return { kind: 'left', why: (0,message .ZV)('its default does not stand there as it reads') };
	const column = at.column + (0,byte_string .g7)(before.at(-1) ?? '').length;
	const endColumn = column + (0,byte_string .g7)(whole.slice(start, end)).length;
	const place = findWritten(file, { line: at.line, column, endLine: at.line, endColumn }, query.value);
	return place === null || place.text !== found.place.text
		? { kind: 'left', why: (0,message .ZV)('its default does not stand there as it reads') }
		: { kind: 'found', place };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/spots.js

function listSpots({ files, findings }) {
	const uses = new Map();
	for (const { file, images } of files)
		for (const use of images)
			addTo(uses, identify(file, use), use);
	const wanted = new Map();
	for (const finding of findings)
		if (finding.waiver === null &&
			finding.fix !== null &&
			finding.fix.replacement !== null &&
			!awaitsApproval(finding))
			addTo(wanted, identify(finding.file, finding), finding);
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
		wishes.set(written, texts.add((0,image_reference .cI)(written, fix?.replacement ?? '')));
	}
	return wishes;
}
function addTo(lists, key, item) {
	const list = lists.get(key);
	if (list === undefined)
		lists.set(key, [item]);
	else
		list.push(item);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/argument-fixes.js







function planArguments(demands, judged, sources) {
	const groups = new Map();
	for (const demand of demands) {
		const { file, path, name, value } = demand;
		addTo(groups, JSON.stringify([file, path, name, value]), demand);
	}
	const fixes = [];
	const left = [];
	for (const group of groups.values()) {
		const findings = group.flatMap((demand) => demand.findings);
		const planned = planArgument(group, judged, sources);
		if (!('why' in planned))
			fixes.push({ ...planned, findings });
		else
			for (const finding of findings)
				left.push({ finding, why: planned.why });
	}
	return { fixes, left };
}
function planArgument(group, judged, sources) {
	const [first] = group;
	if (first === undefined)
		return { why: (0,message .ZV)('nothing is to be changed') };
	const { path, file, name, value, instead } = first;
	if (group.some((demand) => demand.instead !== instead))
		return { why: (0,message .cv) `several references use the argument ${name} and need different values` };
	const text = (0,byte_string .wx)(instead);
	const edits = [];
	const found = findOwnDefault(group, first, judged, sources);
	if (found.kind === 'left')
		return { why: found.why };
	if (found.kind === 'found')
		edits.push({ file, start: found.place.start, end: found.place.end, text });
	const builds = (judged.builds.get(path) ?? []).filter(({ args }) => args.get(name) === value);
	for (const build of builds) {
		const edit = editGivenValue(build, { kind: 'args', name, value, instead }, sources);
		if (!('file' in edit))
			return { why: edit };
		edits.push(edit);
	}
	if (edits.length === 0)
		return { why: (0,message .cv) `the policy or the command line gives the argument ${name} this value` };
	return {
		edits,
		changes: group.flatMap(({ changes }) => changes),
		given: builds.length === 0 ? [] : [{ key: `args.${name}`, value, instead, builds: builds.map(nameOrigin) }],
	};
}
function findOwnDefault(group, { path, file, name, value, line }, { inline }, sources) {
	const text = sources.read(file);
	const lines = group.map((demand) => demand.line);
	const inner = inline.get(path)?.find(({ lines: all }) => all.some((each) => each.line === line));
	return inner === undefined
		? findDefault(text, { name, value, lines: new Set(lines) })
		: findInlineDefault(text, inner, { name, value, lines: new Set(lines) });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/context-fixes.js





function planContexts(judged, sources) {
	const fixes = [];
	const left = [];
	for (const group of listContextImages(judged)) {
		const planned = planContext(group, judged, sources);
		if (!('why' in planned))
			fixes.push(planned);
		else
			for (const finding of group.findings)
				left.push({ finding, why: planned.why });
	}
	return { fixes, left };
}
function listContextImages({ report }) {
	const contexts = new Map();
	const add = (key, context) => contexts.set(key, (contexts.get(key) ?? new Set()).add(context));
	for (const { file, images } of report.files)
		for (const { line, column, replacedBy } of images)
			if (replacedBy?.image != null)
				add(JSON.stringify([file, line, column, replacedBy.image]), replacedBy.context);
	const groups = new Map();
	for (const finding of report.findings) {
		const { file, line, column, image, fix, waiver } = finding;
		if (waiver !== null || fix?.inContext === undefined || awaitsApproval(finding))
			continue;
		for (const context of contexts.get(JSON.stringify([file, line, column, image])) ?? [])
			addTo(groups, JSON.stringify([file, context, image]), finding);
	}
	return [...groups].map(([key, findings]) => {
		const [path, context, image] = JSON.parse(key);
		return { path, context, image, findings };
	});
}
function planContext({ path, context, image, findings }, judged, sources) {
	const wishes = new Set(findings.map(({ fix }) => fix?.inContext ?? ''));
	const [wish = ''] = wishes;
	const all = (0,message .hw)([...wishes].map(message .hD), ' or ');
	if (wishes.size > 1)
		return { why: (0,message .cv) `its findings disagree on what to write: ${all}` };
	const file = sources.nameOf(path);
	if (typeof file !== 'string')
		return { why: file };
	const builds = (judged.builds.get(path) ?? []).filter((build) => findImage(build, context) === image);
	const [value = ''] = builds.map(({ contexts }) => contexts.get(context) ?? '');
	const edits = [];
	const instead = `${SCHEME}${wish}`;
	for (const build of builds) {
		const given = build.contexts.get(context) ?? '';
		const edit = editGivenValue(build, { kind: 'contexts', name: context, value: given, instead }, sources);
		if (!('file' in edit))
			return { why: edit };
		edits.push(edit);
	}
	if (edits.length === 0)
		return { why: (0,message .cv) `the policy or the command line gives the build context ${context} this image` };
	const given = builds.map((build) => ({
		key: 'contexts',
		value: build.contexts.get(context) ?? value,
		instead,
		builds: [nameOrigin(build)],
	}));
	return { edits, changes: listChanges({ path, context, image }, file, wish, judged), given, findings };
}
const SCHEME = 'docker-image://';
function findImage({ contexts }, context) {
	const value = contexts.get(context);
	return value?.startsWith(SCHEME) === true ? toCanonical(value.slice(SCHEME.length)) : null;
}
function toCanonical(text) {
	const reference = (0,image_reference .F2)(text);
	return 'error' in reference ? null : (0,image_reference .FH)(reference);
}
function listChanges({ path, context, image }, file, wish, { report }) {
	const instead = toCanonical(wish) ?? wish;
	return report.files
		.filter((reading) => reading.file === path)
		.flatMap(({ images }) => images)
		.filter(({ replacedBy }) => replacedBy?.context === context && replacedBy.image === image)
		.map(({ line, column, endColumn, written }) => ({
		...{ file, line, column, endColumn, written },
		context: image,
		instead,
	}));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/reference-fix.js






function planReference(spot, judged, sources) {
	const written = findReference(spot, judged, sources);
	if ('why' in written)
		return written;
	const { use, word, wishes } = written;
	const texts = new Set(spot.uses.map((each) => each.written));
	const [only = ''] = texts;
	const instead = wishes.get(only);
	if (texts.size === 1 && instead !== undefined && isSameText(word, only))
		return toFix(written, instead, texts);
	const template = readTemplate(word.text);
	if (template === null)
		return { why: explainText(word, use) };
	const fitted = fitWishes(written, template);
	const rewritten = new Set([...texts].map((text) => rewrite(template, text, fitted.wishes.get(text))));
	const [text = null] = rewritten;
	return rewritten.size === 1 && text !== null ? toFix(fitted, text, texts) : demandValues(fitted, template);
}
function fitWishes(written, template) {
	const spell = (text, wish) => listSpellings(wish).find((spelling) => rewrite(template, text, spelling) !== null || findValue(template, spelling) !== null) ?? wish;
	return {
		...written,
		wishes: new Map([...written.wishes].map(([text, wish]) => [text, spell(text, wish)])),
	};
}
function listSpellings(wish) {
	const reference = (0,image_reference .F2)(wish);
	if ('error' in reference || (!reference.tagWritten && reference.digest === null))
		return [wish];
	return [wish, (0,image_reference .LF)(reference), (0,image_reference .FH)(reference)];
}
function findReference(spot, judged, sources) {
	const { path, uses } = spot;
	const [use] = uses;
	if (use === undefined || use.inexact === true)
		return { why: (0,message .ZV)('it is put together from other text, so it does not stand there as it reads') };
	const wishes = new Map();
	for (const [text, wanted] of listWishes(spot)) {
		const [first = ''] = wanted;
		const all = (0,message .hw)([...wanted].map(message .hD), ' or ');
		if (wanted.size > 1)
			return { why: (0,message .cv) `its findings disagree on what to write: ${all}` };
		wishes.set(text, first);
	}
	const file = sources.nameOf(path);
	if (typeof file !== 'string')
		return { why: file };
	const found = findWritten(sources.read(file), use, use.written);
	if (found === null)
		return { why: (0,message .ZV)('it is not on one line, or is written with escapes') };
	const word = unquote(found);
	const shared = isInBuildFile(spot, use, judged) ? findOtherReaders(path, sources.read(file), word) : null;
	return shared === null ? { spot, use, file, word, wishes } : { why: (0,message .cv) `its text ${(0,message .ZV)(shared)}` };
}
function isInBuildFile({ path }, { via, build }, { inline }) {
	return inline.has(path) || via === 'run' || via === 'sbom' || (via === 'syntax' && build !== undefined);
}
function explainText({ text }, { via }) {
	return via === 'from' && text.split('$').length > 2
		? (0,message .ZV)('it takes its text from several arguments')
		: (0,message .ZV)('it does not stand there as it reads');
}
function rewrite(template, text, instead) {
	const value = findValue(template, text);
	if (value === null || instead === undefined)
		return null;
	return rewriteTemplate(template, value, instead) ?? rewriteWord(template, value, instead);
}
function toFix(written, text, texts) {
	const { spot, file, word } = written;
	return {
		edits: [{ file, start: word.start, end: word.end, text: (0,byte_string .wx)(text) }],
		changes: [...texts].map((each) => toChange(written, each)),
		given: [],
		findings: spot.findings,
	};
}
function toChange({ use, file, wishes }, written) {
	const { line, column, endColumn } = use;
	return { file, line, column, endColumn, written, context: null, instead: wishes.get(written) ?? written };
}
function demandValues(written, template) {
	const { spot, use, file, wishes } = written;
	const demands = [];
	for (const [text, wish] of wishes) {
		const [value, instead] = [findValue(template, text), findValue(template, wish)];
		if (value === null || instead === null || instead === '')
			return {
				why: (0,message .cv) `only a part of it comes from the argument ${template.name}, and another part would have to change too`,
			};
		demands.push({
			path: spot.path,
			file,
			name: template.name,
			value,
			instead,
			line: use.line,
			changes: [toChange(written, text)],
			findings: spot.findings.filter((finding) => finding.written === text),
		});
	}
	return { demands };
}

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/planned-fixes.js







function planFixes(judged, sources) {
	const fixes = [];
	const left = [];
	const demands = [];
	for (const finding of judged.report.findings)
		if (awaitsApproval(finding))
			left.push({ finding, why: UNAPPROVED });
	for (const spot of listSpots(judged.report)) {
		const planned = planReference(spot, judged, sources);
		if ('why' in planned)
			for (const finding of spot.findings)
				left.push({ finding, why: planned.why });
		else if ('demands' in planned)
			demands.push(...planned.demands);
		else
			fixes.push(planned);
	}
	const byArgument = planArguments(demands, judged, sources);
	const byContext = planContexts(judged, sources);
	return separate([...fixes, ...byArgument.fixes, ...byContext.fixes, ...planRuns(judged, sources)], [...left, ...byArgument.left, ...byContext.left]);
}
const UNAPPROVED = (0,message .ZV)('the policy does not approve the replacement yet');
function separate(fixes, left) {
	const kept = [];
	const dropped = [...left];
	const joined = joinSharing(fixes);
	const contested = listContested(joined.flatMap(({ edits }) => edits));
	for (const fix of joined) {
		if (!fix.edits.some((edit) => contested.has(edit)))
			kept.push(fix);
		else
			for (const finding of fix.findings)
				dropped.push({ finding, why: (0,message .ZV)('another finding wants a different text at the same place') });
	}
	return { fixes: kept, left: dropped };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/reading-proof.js

function findObjection(fixes, before, after, nameOf) {
	const changes = new Map(fixes.flatMap((fix) => fix.changes).map((change) => [reading_proof_identify(change), change]));
	return (compareBuilds(fixes, before.told, after.told) ??
		compareFiles(before.report.files, after.report.files, (path, use) => {
			const file = nameOf(path);
			if (typeof file !== 'string')
				return undefined;
			const image = use.replacedBy?.image ?? null;
			const ofContext = image === null ? undefined : changes.get(reading_proof_identify({ ...use, file, context: image }));
			return ofContext ?? changes.get(reading_proof_identify({ ...use, file, context: null }));
		}) ??
		compareFindings(fixes, before, after));
}
const object = (why, path = null) => ({ why, path });
function reading_proof_identify({ file, line, column, endColumn, written, context, }) {
	return JSON.stringify([file, line, column, endColumn, written, context]);
}
function compareFiles(before, after, expect) {
	if (before.length !== after.length)
		return object((0,message .ZV)('other files would be read'));
	for (const [index, one] of before.entries()) {
		const other = after[index];
		if (other === undefined || one.file !== other.file)
			return object((0,message .ZV)('other files would be read'));
		const isSame = describeRest(one) === describeRest(other) &&
			isSameSet(one.images.map((use) => describeUse(use, expect(one.file, use))), other.images.map((use) => describeUse(use))) &&
			isSameSet((one.openBases ?? []).map((use) => describeUse(use)), (other.openBases ?? []).map((use) => describeUse(use)));
		if (!isSame)
			return object((0,message .cv) `something else in ${one.file} would be read differently`, one.file);
	}
	return null;
}
function describeUse(use, change) {
	const { line, via, role, stage, reachable, invalid, unresolved, replacedBy, unknown } = use;
	const { ownRole, alsoAs, copiedIn, claim, written, image } = use;
	const instead = change?.context === null ? change.instead : undefined;
	const inContext = change === undefined || change.context === null ? replacedBy?.image : change.instead;
	const context = replacedBy && [replacedBy.context, inContext, replacedBy.stage];
	const what = instead ?? written;
	const isRead = instead === undefined ? image !== null : true;
	return JSON.stringify([
		[line, via, role, stage, reachable, invalid, unresolved, context, unknown],
		[ownRole, alsoAs, copiedIn, claim?.context, what, isRead],
	]);
}
function describeRest({ stages, problem, otherProblems, missingTargets, frontendDifference, }) {
	const describeProblem = ({ line, phase, message, unresolved }) => [line, phase, message, unresolved];
	return JSON.stringify([
		stages.map(({ line, name, reachable, base }) => [
			[line, name, reachable, base.kind],
			base.kind === 'stage' ? base.stage : null,
		]),
		problem && describeProblem(problem),
		otherProblems?.map(describeProblem),
		missingTargets,
		frontendDifference && [frontendDifference.line, frontendDifference.since],
	]);
}
function isSameSet(one, other) {
	const [left, right] = [new Set(one), new Set(other)];
	return left.size === right.size && [...left].every((item) => right.has(item));
}
function compareBuilds(fixes, before, after) {
	const given = new Map(fixes
		.flatMap((fix) => fix.given)
		.flatMap(({ key, value, instead, builds }) => builds.map((origin) => [JSON.stringify([origin, key, value]), instead])));
	const find = (origin, key, value) => given.get(JSON.stringify([origin, key, value])) ??
		(key.startsWith('contexts.') ? given.get(JSON.stringify([origin, 'contexts', value])) : undefined);
	const isSame = before.length === after.length &&
		before.every(({ origin, rest, values }, index) => {
			const other = after[index];
			if (other === undefined || other.rest !== rest || other.values.size !== values.size)
				return false;
			return [...values].every(([key, value]) => {
				const now = other.values.get(key);
				return now === value || (now !== undefined && now === find(origin, key, value));
			});
		});
	return isSame ? null : object((0,message .ZV)('another value of a build would change'));
}
function compareFindings(fixes, before, after) {
	const expected = count(before.report.findings);
	const fixed = count(fixes.flatMap(({ findings }) => findings));
	for (const [key, { all }] of fixed) {
		const known = expected.get(key);
		if (known !== undefined)
			expected.set(key, { ...known, all: known.all - all });
	}
	const found = count(after.report.findings);
	for (const [key, { all, blocking, finding }] of found) {
		const known = expected.get(key) ?? { all: 0, blocking: 0 };
		if (all > known.all)
			return object(fixed.has(key)
				? (0,message .cv) `the finding ${finding.rule} would remain`
				: (0,message .cv) `the replacement ${finding.written} would be ${finding.rule}`, finding.file);
		if (blocking > known.blocking)
			return object((0,message .cv) `${finding.rule} would block ${finding.written}`, finding.file);
	}
	for (const [key, { all, finding }] of expected)
		if (UNKNOWN.has(finding.rule) && (found.get(key)?.all ?? 0) < all)
			return object((0,message .cv) `${finding.file} would be read by a different frontend`, finding.file);
	const errors = (judged) => judged.report.problems.filter(({ level }) => level === 'error').length;
	return errors(after) > errors(before) ? object((0,message .ZV)('the run would end with an error')) : null;
}
const UNKNOWN = new Set(['unreadable', 'unresolved']);
function count(findings) {
	const counted = new Map();
	for (const finding of findings) {
		if (finding.waiver !== null)
			continue;
		const key = JSON.stringify([finding.file, finding.line, finding.rule, finding.via]);
		const known = counted.get(key) ?? { all: 0, blocking: 0, finding };
		const blocking = known.blocking + (finding.level === 'block' && !finding.existing ? 1 : 0);
		counted.set(key, { all: known.all + 1, blocking, finding });
	}
	return counted;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/proven-fixes.js




const MAX_CHECKS = 100;
async function proveFixes(before, sources, check) {
	const plan = planFixes(before, sources);
	const left = [...plan.left];
	let fixes = [];
	let after = before;
	let checks = 0;
	const waiting = plan.fixes.length === 0 ? [] : [plan.fixes];
	for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
		let objection = (0,message .ZV)(`more than ${MAX_CHECKS} checks would be needed; run fix again`);
		if (checks < MAX_CHECKS) {
			checks++;
			const tried = [...fixes, ...group];
			const checked = await check(draft(tried, sources));
			if (!('value' in checked))
				return checked;
			const { value } = checked;
			const found = findObjection(tried, before, value, sources.nameOf);
			if (found === null) {
				fixes = tried;
				after = value;
				continue;
			}
			if (group.length > 1) {
				waiting.push(...split(group, found, sources));
				continue;
			}
			objection = found.why;
		}
		for (const finding of group.flatMap(({ findings }) => findings))
			left.push({ finding, why: objection });
	}
	return { value: { fixes, drafts: draft(fixes, sources), left, after } };
}
function split(group, { path }, sources) {
	const file = path === null ? null : sources.nameOf(path);
	const touches = ({ edits, changes }) => [...edits, ...changes].some((each) => each.file === file);
	const touching = group.filter(touches);
	if (touching.length > 0 && touching.length < group.length)
		return [touching, group.filter((fix) => !touches(fix))];
	const middle = group.length >> 1;
	return [group.slice(middle), group.slice(0, middle)];
}
function draft(fixes, sources) {
	const groups = groupEdits(fixes.flatMap(({ edits }) => edits));
	return new Map([...groups].map(([file, edits]) => [file, applyEdits(sources.read(file), edits)]));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/fix/unified-diff.js

const CONTEXT = 3;
function writeDiff(path, before, after) {
	const [old, now] = [splitLines(before), splitLines(after)];
	const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
	if (changed.length === 0)
		return '';
	const [from, to] = [quoteName(`a/${path}`), quoteName(`b/${path}`)];
	const head = `diff --git ${from} ${to}\n--- ${from}${endName(from)}\n+++ ${to}${endName(to)}\n`;
	const hunks = groupLines(changed, old.length).map(([first, last]) => writeHunk(old, now, first, last));
	return head + hunks.join('');
}
function splitLines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function groupLines(changed, length) {
	const ranges = [];
	for (const index of changed) {
		const [first, last] = [Math.max(0, index - CONTEXT), Math.min(length, index + CONTEXT + 1)];
		const open = ranges.at(-1);
		if (open !== undefined && first <= open[1])
			open[1] = last;
		else
			ranges.push([first, last]);
	}
	return ranges;
}
function writeHunk(old, now, first, last) {
	const count = last - first;
	let out = `@@ -${first + 1},${count} +${first + 1},${count} @@\n`;
	for (let at = first; at < last;) {
		if (old[at] === now[at]) {
			out += writeLine(' ', old[at++]);
			continue;
		}
		let end = at;
		while (end < last && old[end] !== now[end])
			end++;
		for (const line of old.slice(at, end))
			out += writeLine('-', line);
		for (const line of now.slice(at, end))
			out += writeLine('+', line);
		at = end;
	}
	return out;
}
function writeLine(mark, line = '') {
	return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
const ESCAPES = {
	'\x07': 'a',
	'\b': 'b',
	'\t': 't',
	'\n': 'n',
	'\v': 'v',
	'\f': 'f',
	'\r': 'r',
	'"': '"',
	'\\': '\\',
};
function quoteName(name) {
	const bytes = (0,byte_string .wx)(name);
	if (!/[^ -~]|["\\]/.test(bytes))
		return bytes;
	const quoted = bytes.replace(/[^ -~]|["\\]/g, (byte) => {
		const letter = ESCAPES[byte];
		return `\\${letter ?? byte.charCodeAt(0).toString(8).padStart(3, '0')}`;
	});
	return `"${quoted}"`;
}
function endName(name) {
	return !name.startsWith('"') && name.includes(' ') ? '\t' : '';
}

// EXTERNAL MODULE: ./lib/untyped/src/gate.js + 27 modules
var src_gate = __webpack_require__(9763);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/file-content.js
var file_content = __webpack_require__(53696);
;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/edited-files.js


function writeEditedFiles(root, files) {
	const drafts = [];
	let at = '';
	try {
		for (const { place, before, after } of files) {
			at = place;
			const now = (0,file_content .AJ)(place, root, true);
			if (!('bytes' in now) || Buffer.compare(now.bytes, before) !== 0)
				return { place, reason: 'it was changed while fixes were being tried' };
			const draft = `${place}.${process.pid}.tmp`;
			(0,external_node_fs_.writeFileSync)(draft, after, { flag: 'wx' });
			drafts.push(draft);
			(0,external_node_fs_.chmodSync)(draft, (0,external_node_fs_.lstatSync)(place).mode & 0o7777);
		}
		for (const { place } of files) {
			at = place;
			const [draft = ''] = drafts;
			(0,external_node_fs_.renameSync)(draft, place);
			drafts.shift();
		}
		return null;
	}
	catch (error) {
		const { code, message } = error;
		if (code === undefined)
			throw error;
		return { place: at, reason: message };
	}
	finally {
		for (const draft of drafts)
			(0,external_node_fs_.rmSync)(draft, { force: true });
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/uses/exact-place.js
var exact_place = __webpack_require__(71798);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(93335);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-program.js
var terminal_program = __webpack_require__(92278);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/fix/fix-report.js









function* renderFixes(report, paper) {
	const style = (0,terminal_style .EG)(paper.colors);
	const { fixes, left, isDry, after, next } = report;
	const changes = fix_report_listChanges(report);
	const files = new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file))).size;
	const fixed = fixes.reduce((sum, { findings }) => sum + findings.length, 0);
	const verb = isDry ? 'would change' : 'changed';
	if (changes.length === 0)
		yield `${style.bold('Nothing to change')}\n`;
	else
		yield `${style.green(style.bold(`\u2714 ${verb}`))}  ${(0,terminal_style .pq)(changes.length, 'place')} in ${(0,terminal_style .pq)(files, 'file')}, for ${(0,terminal_style .pq)(fixed, 'finding')}\n`;
	for (const line of changes)
		yield `  ${line}\n`;
	const sorted = left.toSorted(compareLeft);
	const awaiting = sorted.filter(isAwaiting);
	const others = sorted.filter((one) => !isAwaiting(one));
	if (awaiting.length > 0)
		yield* describeAwaiting(awaiting, style, paper);
	if (others.length > 0) {
		yield `\n${style.yellow('\u25b2')} ${style.bold(`Left as it is (${others.length}), because a change could not be proved to do only this:`)}\n`;
		for (const group of groupLeft(others))
			yield* describeLeft(group, style, paper);
	}
	yield* describeOpen(report, style, paper);
	const { blocking, warnings } = after.counts;
	yield `\n${style.bold('Next:')}\n  ${next}  ${style.dim(`# ${isDry ? 'then' : 'now'} ${blocking} blocking, ${(0,terminal_style .pq)(warnings, 'warning')}`)}\n`;
	yield* (0,terminal_program .C)(report.program, style);
}
function fix_report_listChanges({ fixes, read }) {
	const groups = groupEdits(fixes.flatMap(({ edits }) => edits));
	return [...groups.keys()].toSorted().flatMap((file) => (groups.get(file) ?? []).map(({ start, end, text }) => {
		const whole = read(file);
		const line = whole.slice(0, start).split('\n').length;
		const [old, now] = [whole.slice(start, end), text.trim()].map((part) => (0,message_text .ol)((0,byte_string .g7)(part)));
		return `${(0,message_text .Jf)(file)}:${line}  ${start === end ? `+ ${now}` : `${old} \u2192 ${now}`}`;
	}));
}
function* describeAwaiting(left, style, paper) {
	const images = new Set(left.map(nameReplacement)).size;
	const lines = new Set(left.map(({ finding }) => describePlace(finding)));
	const head = lines.size === 1
		? '1 replacement is not approved yet: approve it in allow, merge that, then run fix again:'
		: `${lines.size} replacements are not approved yet: ${(0,terminal_style .pq)(images, 'image')}. Approve ${images === 1 ? 'it' : 'them'} in allow, merge that, then run fix again:`;
	const [first = '', ...more] = (0,terminal_page .D)(head, 2, paper);
	yield `\n${style.yellow('\u25b2')} ${style.bold(first)}\n`;
	for (const line of more)
		yield `  ${style.bold(line)}\n`;
	for (const line of lines)
		yield `  ${line}\n`;
}
function describePlace({ fix, image, written, ...finding }) {
	const { file, line } = (0,exact_place .I)(finding);
	const old = fix?.inContext === undefined ? written : (image ?? written);
	const instead = fix?.replacement ?? fix?.inContext ?? '';
	const [from, to] = [old, instead].map((name) => (0,hostile_text .YI)((0,message_text .ol)(name)));
	return `${(0,message_text .Jf)(file)}:${line}  ${instead === '' ? from : `${from} \u2192 ${to}`}`;
}
const isAwaiting = ({ finding: { fix } }) => fix?.isUnapproved === true;
const nameReplacement = ({ finding: { fix } }) => fix?.replacement ?? fix?.inContext ?? '';
function compareLeft({ finding: one }, { finding: other }) {
	return (0,text_order .n)(one.file, other.file) || one.line - other.line;
}
function groupLeft(left) {
	const groups = new Map();
	for (const one of left) {
		const known = groups.get((0,message_text .ZT)(one.why));
		if (known === undefined)
			groups.set((0,message_text .ZT)(one.why), [one]);
		else
			known.push(one);
	}
	return groups.values();
}
function* describeLeft(group, style, paper) {
	for (const { finding } of group) {
		yield `  ${describePlace(finding)}  ${style.dim(finding.rule)}\n`;
	}
	const [first] = group;
	if (first === undefined)
		return;
	for (const part of (0,terminal_page .D)(`${(0,message_text .ZT)(first.why)}.`, 4, paper))
		yield `    ${part}\n`;
}
function* describeOpen({ after }, style, paper) {
	const open = after.findings.filter(isOpen);
	if (open.length === 0)
		return;
	const counts = new Map();
	for (const { rule } of open)
		counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const list = [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
	yield `\n${style.yellow('\u25b2')} ${(0,terminal_style .pq)(open.length, 'finding')} without a replacement, so a person has to choose: ${list}\n`;
	const lacksDigest = ({ rule, fix }) => rule === 'unpinned' && fix !== null && /\bdigest\b/.test(fix.description);
	if (!open.some(lacksDigest))
		return;
	const advice = 'Without evidence in the policy nothing is pinned to a digest, because only the registry knows it. A bot such as Renovate or Dependabot can pin.';
	for (const part of (0,terminal_page .D)(advice, 4, paper))
		yield `    ${part}\n`;
}
function isOpen({ waiver, fix }) {
	return waiver === null && (fix === null || (fix.replacement === null && fix.inContext === undefined));
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/command-free-lines.js
var command_free_lines = __webpack_require__(66354);
// EXTERNAL MODULE: ./lib/untyped/src/cli/baseline/found-baseline.js + 2 modules
var found_baseline = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 4 modules
var disk_workspace = __webpack_require__(17071);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/fix/editable-files.js






function openSources(workspace, { search }) {
	const listed = new Map(search.files.map((file) => [file.path, file.location]));
	const names = new Map();
	const texts = new Map();
	const read = (name) => {
		const known = texts.get(name);
		if (known !== undefined)
			return known;
		const content = (0,file_content .AJ)((0,external_node_path_.join)(workspace.root, name), workspace.root, true);
		const text = 'bytes' in content ? (0,byte_string .pv)(content.bytes) : '';
		texts.set(name, text);
		return text;
	};
	return {
		nameOf(path) {
			const known = names.get(path);
			if (known !== undefined)
				return known;
			const name = findName(workspace, listed.get(path) ?? findLocation(workspace, path));
			names.set(path, name);
			return name;
		},
		read,
	};
}
function findLocation(workspace, path) {
	const target = (0,disk_workspace .FB)(workspace, workspace.root, path);
	return target.kind === 'file' ? target.file.location : null;
}
function findName(workspace, location) {
	const { root } = workspace;
	if (location === null)
		return (0,message .ZV)('the file is not in the working tree');
	if (typeof location !== 'string')
		return (0,message .ZV)('the name of the file is not UTF-8');
	try {
		const real = (0,system_path .ps)(location);
		if (!(0,system_path .FK)(root, real))
			return (0,message .ZV)('the file is not in the repository');
		if (workspace.repository !== null && !(0,disk_workspace .NC)(workspace, (0,external_node_path_.dirname)(real)))
			return (0,message .ZV)('the file belongs to another repository');
		const content = (0,file_content .AJ)(real, root, true);
		return 'bytes' in content
			? (0,system_path .FI)(root, real)
			: (0,message .ZV)('the file cannot be read as it is in the working tree');
	}
	catch {
		return (0,message .ZV)('the file is not in the working tree');
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/content-hash.js
var content_hash = __webpack_require__(49039);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/evidence.js + 1 modules
var evidence = __webpack_require__(82741);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/chosen-files.js + 22 modules
var chosen_files = __webpack_require__(51140);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/judged-files.js
var judged_files = __webpack_require__(25147);
// EXTERNAL MODULE: ./lib/untyped/src/cli/loaded-policy.js
var loaded_policy = __webpack_require__(18976);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/fix/judged-tree.js









async function judgeTree(checkout, { policy, chain, problems }, baseline, options) {
	const chosen = await (0,chosen_files .P)(checkout, policy, options);
	if ('failure' in chosen)
		return chosen;
	const { search, scope, notes, builds } = chosen.value;
	const lookUp = options.offline ? null : (0,evidence .cs)(process.env);
	const passed = await (0,evidence .hs)(policy, lookUp, async (evidence) => {
		const gate = (0,src_gate .G)({
			policy,
			source: chain.source,
			today: options.today,
			endOfLife: bundled_table .D,
			evidence,
			build: options.build,
			scope,
			failOn: options.failOn,
			keepFiles: true,
			hash: content_hash .s,
			wholeTree: options.paths.length === 0,
		});
		if (gate.policyProblems.length > 0)
			return (0,loaded_policy .Pc)(chain, [...problems, ...gate.policyProblems]);
		const failure = await (0,judged_files .j)(checkout.workspace, chosen.value, false, gate);
		if (failure !== null)
			return (0,result .bE)(`A file could not be read from git: ${failure}`);
		return { value: gate };
	});
	if ('failure' in passed)
		return passed;
	const report = passed.value.finish([...problems, ...search.problems, ...notes, ...baseline.notes], baseline.run);
	const { named, inline } = builds.judged;
	const byFile = new Map(named);
	const inside = new Map();
	for (const { head } of inline) {
		const { file } = head.inline;
		byFile.set(file, [...(byFile.get(file) ?? []), ...head.builds]);
		inside.set(file, [...(inside.get(file) ?? []), head.inline]);
	}
	return {
		value: {
			judged: {
				report,
				builds: byFile,
				inline: inside,
				told: builds.repository.found.builds.map(toTold),
			},
			chosen: chosen.value,
		},
	};
}
function toTold({ args, kind, file, line, name, context, dockerfile, inline, ...build }) {
	const { target, contexts, platforms, generators, bases = [], problem, unknown } = build;
	return {
		origin: nameOrigin({ file, line, name: name ?? kind }),
		values: new Map([
			...[...args].map(([key, value]) => [`args.${key}`, value]),
			...[...contexts].map(([key, value]) => [`contexts.${key}`, value]),
		]),
		rest: JSON.stringify([
			[kind, file, line, name, context, dockerfile, inline?.lines.length],
			[target, platforms, generators.length + bases.length, problem, unknown],
		]),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/options/program-name.js
var program_name = __webpack_require__(2139);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output = __webpack_require__(15513);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __webpack_require__(26297);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/fix.js





















async function runFix(options, checkout, line) {
	if (options.paths.includes('-'))
		return (0,result .yK)('fix changes files, not standard input: name a file or a folder');
	const isDry = line.options.has('dry-run');
	const loaded = await (0,loaded_policy .tX)(checkout, options);
	if ('failure' in loaded)
		return loaded;
	const baseline = await (0,found_baseline .E)(checkout, loaded.value);
	if ('failure' in baseline)
		return baseline;
	const before = await judgeTree(checkout, loaded.value, baseline.value, options);
	if ('failure' in before)
		return before;
	const { judged, chosen } = before.value;
	const sources = openSources(checkout.workspace, chosen);
	const proven = await proveFixes(judged, sources, openCheck(checkout, loaded.value, baseline.value, options));
	if ('failure' in proven)
		return proven;
	const written = isDry
		? printDiff(checkout, proven.value.drafts, sources)
		: writeDrafts(checkout, proven.value.drafts, sources);
	if ('failure' in written)
		return written;
	return tell(proven.value, judged, sources, options, isDry);
}
function openCheck(checkout, loaded, baseline, options) {
	return async (drafts) => {
		const { workspace } = checkout;
		const contents = new Map([...drafts].map(([name, text]) => [(0,external_node_path_.join)(workspace.root, name), toBytes(text)]));
		const drafted = { ...checkout, listing: null, workspace: { ...workspace, drafts: contents } };
		const after = await judgeTree(drafted, loaded, baseline, options);
		return 'failure' in after ? after : { value: after.value.judged };
	};
}
function printDiff({ workspace }, drafts, sources) {
	const { root, repository } = workspace;
	const prefix = (0,system_path .FI)(repository ?? root, root);
	const nameAtTop = (name) => (prefix === '' ? name : `${prefix}/${name}`);
	const diffs = [...drafts]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, text]) => writeDiff(nameAtTop(name), sources.read(name), text))
		.map((diff) => (isObeyed(diff) ? showLines(diff) : toBytes(diff)));
	return (0,output .Rx)(diffs, null);
}
function isObeyed(diff) {
	if ((0,standard_streams .KD)('output').isTTY === true)
		return true;
	const text = (0,byte_string .g7)(diff);
	return (0,command_free_lines .D)(text) !== text && !(0,external_node_fs_.fstatSync)(standard_streams .iW.output).isFile();
}
function showLines(diff) {
	return (0,byte_string .g7)(diff)
		.split(/(\r?\n|\t)/)
		.map((part) => (/^(?:\r?\n|\t)$/.test(part) ? part : (0,hostile_text .Ul)(part)))
		.join('');
}
function writeDrafts({ workspace: { root } }, drafts, sources) {
	const failed = writeEditedFiles(root, [...drafts].map(([name, text]) => ({
		place: (0,external_node_path_.join)(root, name),
		before: toBytes(sources.read(name)),
		after: toBytes(text),
	})));
	if (failed === null)
		return { value: null };
	return (0,result .bE)(`${(0,message_text .Jf)((0,system_path .FI)(root, failed.place))} could not be written: ${failed.reason}`);
}
function toBytes(text) {
	return Buffer.from(text, 'latin1');
}
function tell({ fixes, left, after }, before, sources, { paths }, isDry) {
	const stream = (0,standard_streams .KD)(isDry ? 'error' : 'output');
	const paper = { colors: (0,terminal_setting .E)(stream, process.env), width: (0,terminal_setting .K)(stream) };
	const typed = paths.map((path) => (0,message_text .ol)(path));
	const pieces = renderFixes({
		fixes,
		left,
		read: sources.read,
		isDry,
		before: before.report,
		after: after.report,
		next: ['base-image-gate check', ...typed].join(' '),
		program: (0,program_name .B)(process.argv[1], process.cwd(), process.env),
	}, paper);
	if (isDry)
		(0,output .qE)([...pieces].join(''));
	const told = isDry ? { value: null } : (0,output .Rx)(pieces, null);
	return 'failure' in told ? told : { value: (0,src_gate .I)(after.report) };
}


  }),

  2139:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  findProgramName)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _reporters_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);


function findProgramName(script, cwd, environment) {
	if (environment['npm_command'] === 'exec')
		return 'npx base-image-gate';
	if (script === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script) !== 'index.js')
		return null;
	const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, script);
	return `node ${(0,_reporters_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(near) || near.length > script.length ? script : near, 4096)}`;
}


  }),

  92278:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  nameProgram)
  });
function* nameProgram(program, { dim }) {
	if (program !== null)
		yield `  ${dim(`(base-image-gate: ${program})`)}\n`;
}


  })

};
;