"use strict";
exports.id = 929;
exports.ids = [929];
exports.modules = {

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

  39329:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AF: () => (  isAsStrict),
	A_: () => (  LEVELS),
	_2: () => (  strictestSetting),
	ns: () => (  raiseLevel)
  });
const LEVELS = ['ignore', 'warn', 'block'];
function raiseLevel(one, other) {
	return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}
function isAsStrict(one, other) {
	if (one.level !== other.level)
		return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
	return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}
function strictestSetting(one, other) {
	return isAsStrict(one, other) ? one : other;
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

  18969:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  bK: () => (  INPUT_RULES),
  Z$: () => (  NAMELESS),
  y0: () => (  RULES),
  Iu: () => (  RULE_IDS),
  uq: () => (  SHIPPED_RULES),
  T9: () => (  checkRule)
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


  })

};
;