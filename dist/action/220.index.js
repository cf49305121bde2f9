"use strict";
exports.id = 220;
exports.ids = [220];
exports.modules = {

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

  17227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  ownValue)
  });
function ownValue(table, name) {
	return Object.hasOwn(table, name) ? table[name] : undefined;
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


  })

};
;