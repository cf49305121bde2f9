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
  			8792: 1
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





const BEFORE = Buffer.from('(function (exports, require, module) { ');
const AFTER = Buffer.from('\n})');
const [CODE_MARK, FIRST, MADE, CODE] = [8, 16, 24, 32];
const LONGEST_NAME = 180;
const MINUTE = 60_000;
function loadCompiled(folder) {
	const toKeep = [];
	const { extensions } = (0,external_node_module_namespaceObject.createRequire)(process.execPath);
	extensions['.js'] = (module, path) => {
		const text = readScript(path);
		const mark = markBytes(text);
		const entry = (0,external_node_path_.join)(folder, nameEntry(path));
		let kept = readEntry(entry, mark);
		const script = new external_node_vm_namespaceObject.Script(text.toString(), {
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
function readScript(path) {
	const file = (0,external_node_fs_.openSync)(path, 'r');
	try {
		const end = BEFORE.length + (0,external_node_fs_.fstatSync)(file).size;
		const text = Buffer.alloc(end + AFTER.length);
		BEFORE.copy(text);
		AFTER.copy(text, end);
		for (let at = BEFORE.length; at < end;) {
			const count = (0,external_node_fs_.readSync)(file, text, at, end - at, null);
			if (count === 0)
				throw new Error(`${path} became shorter while it was read`);
			at += count;
		}
		return text;
	}
	finally {
		(0,external_node_fs_.closeSync)(file);
	}
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
	const written = `${entry}.${process.pid}`;
	try {
		(0,external_node_fs_.writeFileSync)(written, makeEntry(script, mark, kept), { flag: 'wx', mode: 0o600 });
		(0,external_node_fs_.renameSync)(written, entry);
	}
	catch {
		(0,external_node_fs_.rmSync)(written, { force: true });
	}
}
function makeEntry(script, mark, kept) {
	const now = Date.now();
	const made = script.createCachedData();
	const code = kept !== null && kept.code.length > made.length ? kept.code : made;
	const times = Buffer.alloc(CODE - FIRST);
	times.writeDoubleLE(kept?.first ?? now);
	times.writeDoubleLE(now, MADE - FIRST);
	return Buffer.concat([mark, markBytes(code), times, code]);
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
	const { run } = await Promise.all( [__nccwpck_require__.e(7962), __nccwpck_require__.e(4733)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94733));
	if (first !== '--help' && first !== '-h' && first !== 'help')
		return run(words);
	if (words.length > 1)
		return run([...words.slice(1), '--help']);
	const { renderHelp } = await Promise.all( [__nccwpck_require__.e(7962), __nccwpck_require__.e(3420)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83420));
	(0,standard_streams .b7)('output', renderHelp());
	return 0;
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli.js



async function reportBug(error) {
	process.exitCode = 3;
	const report = await __nccwpck_require__.e(  7319).then(__nccwpck_require__.bind(__nccwpck_require__, 27319));
	report.reportBug(error);
}
process.on('SIGINT', () => process.exit(130));
const words = process.argv.slice(2);
const keep = keepCompiledCode(words, process.env);
main(words)
	.then((status) => {
	process.exitCode ??= status;
	keep();
}, reportBug)
	.catch(() => (0,standard_streams .b7)('error', 'A part of base-image-gate is missing; nothing was judged: install it again.\n'));

module.exports = __webpack_exports__;
  })()
;