"use strict";
exports.id = 534;
exports.ids = [534];
exports.modules = {

  58795:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Gv: () => (  isObject),
	st: () => (  toList),
	vw: () => (  toObject)
  });
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function toObject(value) {
	return isObject(value) ? value : {};
}
function toList(value) {
	return Array.isArray(value) ? value : [];
}


  }),

  34685:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t5: () => (  findCopyFolder),
  KT: () => (  findDockerHubName),
  NB: () => (  isWholeHub),
  k0: () => (  listDeniedNames),
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


  })

};
;