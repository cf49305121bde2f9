#!/usr/bin/env node
  (() => {
  	"use strict";
  	var __webpack_modules__ = ({

  26297:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	KD: () => (  findScreen),
	Lx: () => (  isClosed),
	b7: () => (  writeStandard),
	f4: () => (  writeAll),
	iW: () => (  STANDARD)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const STANDARD = { output: 1, error: 2 };
function findScreen(name) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(STANDARD[name]).isCharacterDevice())
		return { isTTY: false };
	const stream = name === 'output' ? process.stdout : process.stderr;
	if (stream.listenerCount('error') === 0)
		stream.on('error', () => { });
	return stream;
}
function writeStandard(name, text) {
	try {
		writeAll(STANDARD[name], Buffer.from(text));
	}
	catch (error) {
		if (!isClosed(error.code))
			throw error;
	}
}
const isClosed = (code) => code === 'EPIPE' || code === 'EOF';
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) {
		try {
			at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
		}
		catch (error) {
			if (error.code !== 'EAGAIN')
				throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}


  }),

  83138:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	p: () => (  keepHeapSmall),
	v: () => (  letHeapGrow)
  });
function keepHeapSmall() {
	const major = Number.parseInt(process.versions.node, 10);
	if (major > NEWEST)
		return;
	changed = [
		['semi-space-growth-factor', 1, 2],
		...(major < FRUGAL ? [['heap-growing-percent', 30, 0]] : []),
	];
	for (const [name, value] of changed)
		set(name, value);
}
function letHeapGrow() {
	for (const [name, , standard] of changed)
		set(name, standard);
	changed = [];
}
let changed = [];
function set(name, value) {
	process.getBuiltinModule('node:v8').setFlagsFromString(`--${name}=${value}`);
}
const NEWEST = 24;
const FRUGAL = 22;


  }),

  71907:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	RX: () => (  PROGRAM),
	xv: () => (  VERSION),
	yZ: () => (  HOME)
  });
const VERSION = '1.0.0';
const HOME = 'https://github.com/base-image-gate/base-image-gate';
const PROGRAM = { version: VERSION, home: HOME };


  }),

  66354:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	D: () => (  withoutCommands),
	i: () => (  keepCommandsOut)
  });
  var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34948);

const UNDECIDED = /[\n\r][^\S\n\r]*:?$|##?$/;
function* keepCommandsOut(pieces) {
	const lines = openLines();
	for (const piece of pieces) {
		if (typeof piece === 'string')
			yield lines.add(piece);
		else
			yield* [lines.end(), piece];
	}
	yield lines.end();
}
function withoutCommands(text) {
	return [...keepCommandsOut([text])].join('');
}
function openLines() {
	let undecided = '\n';
	let before = 1;
	const decide = (text) => {
		const decided = breakAll(text).slice(text === '' ? 0 : before);
		if (text !== '')
			before = 0;
		return decided;
	};
	return {
		add(piece) {
			const text = undecided + piece;
			const at = text.search(UNDECIDED);
			undecided = at === -1 ? '' : text.slice(at);
			return decide(at === -1 ? text : text.slice(0, at));
		},
		end() {
			const text = undecided;
			undecided = '';
			return decide(text);
		},
	};
}
function breakAll(text) {
	return (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)(text).replace(/([\n\r][^\S\n\r]*):(?=:)/g, '$1: ');
}


  }),

  34948:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
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

  42613:
  ((module) => {

module.exports = require("assert");

  }),

  20181:
  ((module) => {

module.exports = require("buffer");

  }),

  76982:
  ((module) => {

module.exports = require("crypto");

  }),

  24434:
  ((module) => {

module.exports = require("events");

  }),

  58611:
  ((module) => {

module.exports = require("http");

  }),

  65692:
  ((module) => {

module.exports = require("https");

  }),

  69278:
  ((module) => {

module.exports = require("net");

  }),

  34589:
  ((module) => {

module.exports = require("node:assert");

  }),

  16698:
  ((module) => {

module.exports = require("node:async_hooks");

  }),

  4573:
  ((module) => {

module.exports = require("node:buffer");

  }),

  31421:
  ((module) => {

module.exports = require("node:child_process");

  }),

  37540:
  ((module) => {

module.exports = require("node:console");

  }),

  77598:
  ((module) => {

module.exports = require("node:crypto");

  }),

  53053:
  ((module) => {

module.exports = require("node:diagnostics_channel");

  }),

  40610:
  ((module) => {

module.exports = require("node:dns");

  }),

  78474:
  ((module) => {

module.exports = require("node:events");

  }),

  73024:
  ((module) => {

module.exports = require("node:fs");

  }),

  37067:
  ((module) => {

module.exports = require("node:http");

  }),

  32467:
  ((module) => {

module.exports = require("node:http2");

  }),

  77030:
  ((module) => {

module.exports = require("node:net");

  }),

  48161:
  ((module) => {

module.exports = require("node:os");

  }),

  76760:
  ((module) => {

module.exports = require("node:path");

  }),

  643:
  ((module) => {

module.exports = require("node:perf_hooks");

  }),

  41792:
  ((module) => {

module.exports = require("node:querystring");

  }),

  57075:
  ((module) => {

module.exports = require("node:stream");

  }),

  58500:
  ((module) => {

module.exports = require("node:timers/promises");

  }),

  41692:
  ((module) => {

module.exports = require("node:tls");

  }),

  73136:
  ((module) => {

module.exports = require("node:url");

  }),

  57975:
  ((module) => {

module.exports = require("node:util");

  }),

  73429:
  ((module) => {

module.exports = require("node:util/types");

  }),

  75919:
  ((module) => {

module.exports = require("node:worker_threads");

  }),

  38522:
  ((module) => {

module.exports = require("node:zlib");

  }),

  932:
  ((module) => {

module.exports = require("process");

  }),

  13193:
  ((module) => {

module.exports = require("string_decoder");

  }),

  64756:
  ((module) => {

module.exports = require("tls");

  }),

  39023:
  ((module) => {

module.exports = require("util");

  })

  	});
 
  	var __webpack_module_cache__ = {};
  	
 
  	function __nccwpck_require__(moduleId) {
 
  		var cachedModule = __webpack_module_cache__[moduleId];
  		if (cachedModule !== undefined) {
  			return cachedModule.exports;
  		}
 
  		var module = __webpack_module_cache__[moduleId] = {
 
 
  			exports: {}
  		};
  	
 
  		var threw = true;
  		try {
  			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  			threw = false;
  		} finally {
  			if(threw) delete __webpack_module_cache__[moduleId];
  		}
  	
 
  		return module.exports;
  	}
  	
 
  	__nccwpck_require__.m = __webpack_modules__;
  	
 
  	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
  	
 
  	(() => {
 
  		__nccwpck_require__.n = (module) => {
  			var getter = module && module.__esModule ?
  				() => (module['default']) :
  				() => (module);
  			__nccwpck_require__.d(getter, { a: getter });
  			return getter;
  		};
  	})();
  	
 
  	(() => {
  		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  		var leafPrototypes;
 
 
 
 
 
 
  		__nccwpck_require__.t = function(value, mode) {
  			if(mode & 1) value = this(value);
  			if(mode & 8) return value;
  			if(typeof value === 'object' && value) {
  				if((mode & 4) && value.__esModule) return value;
  				if((mode & 16) && typeof value.then === 'function') return value;
  			}
  			var ns = Object.create(null);
  			__nccwpck_require__.r(ns);
  			var def = {};
  			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  			}
  			def['default'] = () => (value);
  			__nccwpck_require__.d(ns, def);
  			return ns;
  		};
  	})();
  	
 
  	(() => {
 
  		__nccwpck_require__.d = (exports, definition) => {
  			for(var key in definition) {
  				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  				}
  			}
  		};
  	})();
  	
 
  	(() => {
  		__nccwpck_require__.f = {};
 
 
  		__nccwpck_require__.e = (chunkId) => {
  			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  				__nccwpck_require__.f[key](chunkId, promises);
  				return promises;
  			}, []));
  		};
  	})();
  	
 
  	(() => {
 
  		__nccwpck_require__.u = (chunkId) => {
 
  			return "" + chunkId + ".index.js";
  		};
  	})();
  	
 
  	(() => {
  		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  	})();
  	
 
  	(() => {
 
  		__nccwpck_require__.r = (exports) => {
  			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  			}
  			Object.defineProperty(exports, '__esModule', { value: true });
  		};
  	})();
  	
 
  	(() => {
 
  		
 
 
  		var installedChunks = {
  			792: 1
  		};
  		
 
  		
  		var installChunk = (chunk) => {
  			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
  			for(var moduleId in moreModules) {
  				if(__nccwpck_require__.o(moreModules, moduleId)) {
  					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
  				}
  			}
  			if(runtime) runtime(__nccwpck_require__);
  			for(var i = 0; i < chunkIds.length; i++)
  				installedChunks[chunkIds[i]] = 1;
  		
  		};
  		
 
  		__nccwpck_require__.f.require = (chunkId, promises) => {
 
  			if(!installedChunks[chunkId]) {
  				if(true) {
  					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
  				} else installedChunks[chunkId] = 1;
  			}
  		};
  		
 
  		
 
  		
 
  	})();
  	
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
// EXTERNAL MODULE: ./lib/untyped/src/io/heap-growth.js
var heap_growth = __nccwpck_require__(83138);
;// CONCATENATED MODULE: ./lib/untyped/src/io/compiled-code.js





const BEFORE = '(function (exports, require, module) { ';
const AFTER = '\n})';
const [CODE_MARK, FIRST, MADE, CODE] = [8, 16, 24, 32];
const LONGEST_NAME = 180;
const MINUTE = 60_000;
function loadCompiled(folder) {
	const toKeep = [];
	const { extensions } = (0,external_node_module_namespaceObject.createRequire)(process.execPath);
	extensions['.js'] = (module, path) => {
		const bytes = (0,external_node_fs_.readFileSync)(path);
		const mark = markBytes(bytes);
		const entry = (0,external_node_path_.join)(folder, nameEntry(path));
		let kept = readEntry(entry, mark);
		const script = new external_node_vm_namespaceObject.Script(`${BEFORE}${bytes}${AFTER}`, {
			filename: path,
			columnOffset: -BEFORE.length,
			...(kept === null ? {} : { cachedData: kept.code }),
		});
		if (script.cachedDataRejected === true)
			kept = null;
		if (kept === null || mayGrow(kept))
			toKeep.push({ script, entry, mark, kept });
		const run = script.runInThisContext();
		run(module.exports, (name) => module.require(name), module);
	};
	return () => {
		(0,heap_growth .v)();
		toKeep.forEach(writeEntry);
	};
}
function nameEntry(path) {
	return `${process.version}-${process.arch}-${encodeURIComponent(path).slice(-LONGEST_NAME)}`;
}
function markBytes(bytes) {
	const { crc32 } = process.getBuiltinModule('node:zlib');
	const mark = Buffer.alloc(CODE_MARK);
	mark.writeUInt32LE(crc32(bytes));
	mark.writeUInt32LE(bytes.length, mark.length / 2);
	return mark;
}
function readEntry(path, mark) {
	try {
		const bytes = (0,external_node_fs_.readFileSync)(path);
		const code = bytes.subarray(CODE);
		if (!mark.equals(bytes.subarray(0, CODE_MARK)) ||
			!markBytes(code).equals(bytes.subarray(CODE_MARK, FIRST)))
			return null;
		return { code, first: bytes.readDoubleLE(FIRST), made: bytes.readDoubleLE(MADE) };
	}
	catch {
		return null;
	}
}
function mayGrow({ first, made }) {
	return Date.now() - made > made - first + MINUTE;
}
function writeEntry({ script, entry, mark, kept }) {
	const now = Date.now();
	const made = script.createCachedData();
	const code = kept !== null && kept.code.length > made.length ? kept.code : made;
	const times = Buffer.alloc(CODE - FIRST);
	times.writeDoubleLE(kept?.first ?? now);
	times.writeDoubleLE(now, MADE - FIRST);
	const written = `${entry}.${process.pid}`;
	try {
		(0,external_node_fs_.writeFileSync)(written, Buffer.concat([mark, markBytes(code), times, code]), { flag: 'wx', mode: 0o600 });
		(0,external_node_fs_.renameSync)(written, entry);
	}
	catch {
		(0,external_node_fs_.rmSync)(written, { force: true });
	}
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/private-folder.js


const GROUP_AND_OTHERS = 0o077;
const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;
function openPrivateFolder(base, names) {
	const user = process.getuid?.();
	if (user === undefined)
		return false;
	try {
		if (external_node_fs_.realpathSync.native(base) !== base || !isKept(base, user))
			return false;
		let folder = base;
		for (const name of names) {
			folder = (0,external_node_path_.join)(folder, name);
			if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) === undefined)
				(0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
			if (!isGuarded((0,external_node_fs_.lstatSync)(folder), user))
				return false;
		}
		const last = (0,external_node_fs_.lstatSync)(folder);
		return last.uid === user && (last.mode & GROUP_AND_OTHERS) === 0;
	}
	catch {
		return false;
	}
}
function isKept(folder, user) {
	for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
		if (!isGuarded((0,external_node_fs_.lstatSync)(path), user))
			return false;
		if (path === (0,external_node_path_.dirname)(path))
			return true;
	}
}
function isGuarded(stats, user) {
	const isOpen = (stats.mode & WRITABLE_BY_OTHERS) !== 0 && (stats.mode & STICKY) === 0;
	return stats.isDirectory() && (stats.uid === user || stats.uid === 0) && !isOpen;
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/compile-cache.js




function keepCompiledCode(words, environment) {
	const names = ['CI', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'];
	const place = names.every((name) => (environment[name] ?? '') === '')
		? findCachePlace(environment, process.platform)
		: null;
	if (place === null)
		return () => { };
	const path = [...place.names, 'base-image-gate', 'compiled'];
	const folder = (0,external_node_path_.join)(place.base, ...path);
	const isSafe = !mayHoldSources(folder, words) && openPrivateFolder(place.base, path);
	return isSafe ? loadCompiled(folder) : () => { };
}
function findCachePlace(environment, system) {
	const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = environment;
	if ((0,external_node_path_.isAbsolute)(cache))
		return { base: cache, names: [] };
	if (!(0,external_node_path_.isAbsolute)(home))
		return null;
	return { base: home, names: system === 'darwin' ? ['Library', 'Caches'] : ['.cache'] };
}
function mayHoldSources(folder, words) {
	const checked = new Set(['.', ...words].flatMap(findReal));
	for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
		if (checked.has(path) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git')))
			return true;
		if (path === (0,external_node_path_.dirname)(path))
			return false;
	}
}
function findReal(word) {
	try {
		return [external_node_fs_.realpathSync.native(word)];
	}
	catch {
		return [];
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/program.js
var program = __nccwpck_require__(71907);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __nccwpck_require__(26297);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/main.js


async function main(words) {
	const [first] = words;
	if (first === '--version') {
		(0,standard_streams .b7)('output', `${program .xv}\n`);
		return 0;
	}
	const { run } = await Promise.all( [__nccwpck_require__.e(962), __nccwpck_require__.e(733)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94733));
	if (first !== '--help' && first !== '-h' && first !== 'help')
		return run(words);
	if (words.length > 1)
		return run([...words.slice(1), '--help']);
	const { renderHelp } = await Promise.all( [__nccwpck_require__.e(962), __nccwpck_require__.e(420)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83420));
	(0,standard_streams .b7)('output', renderHelp());
	return 0;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/command-free-lines.js
var command_free_lines = __nccwpck_require__(66354);
;// CONCATENATED MODULE: ./lib/untyped/src/cli.js





function reportBug(error) {
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.exitCode = 3;
	const text = `This is a bug in base-image-gate ${program .xv}; nothing was judged:\n\n${what}\n\nPlease report it with the command that you ran: ${program .yZ}/issues\n`;
	try {
		(0,standard_streams .b7)('error', (0,command_free_lines .D)(text));
	}
	catch {
	}
}
process.on('SIGINT', () => process.exit(130));
const words = process.argv.slice(2);
const keep = keepCompiledCode(words, process.env);
main(words).then((status) => {
	process.exitCode ??= status;
	keep();
}, reportBug);

module.exports = __webpack_exports__;
  })()
;