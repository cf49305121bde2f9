"use strict";
exports.id = 3848;
exports.ids = [3848];
exports.modules = {

  33848:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readDockerCredentials: () => (  readDockerCredentials)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sign-in/credential-helper.js

const TIME_LIMIT_MS = 10_000;
const MAX_OUTPUT = 1 << 20;
async function askHelper(name, server, environment) {
	if (!/^[A-Za-z0-9._-]+$/.test(name))
		return { error: 'the credential helper has a strange name' };
	const program = `docker-credential-${name}`;
	const { output, status } = await run(program, server, environment);
	if (status === 'missing')
		return { error: `${program} is not installed` };
	if (status === 'late')
		return { error: `${program} did not answer in time` };
	if (status !== 0)
		return /credentials not found/.test(output) ? null : { error: `${program} ended with status ${status}` };
	try {
		const { Username, Secret } = JSON.parse(output);
		if (typeof Username !== 'string' || typeof Secret !== 'string' || Secret === '')
			return null;
		return Username === '<token>'
			? { kind: 'identity', token: Secret }
			: { kind: 'password', username: Username, password: Secret };
	}
	catch {
		return { error: `${program} did not answer in JSON` };
	}
}
function run(program, input, environment) {
	return new Promise((resolve) => {
		const child = (0,external_node_child_process_.spawn)(program, ['get'], {
			stdio: ['pipe', 'pipe', 'ignore'],
			env: environment,
			timeout: TIME_LIMIT_MS,
			killSignal: 'SIGKILL',
			windowsHide: true,
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (part) => {
			if (output.length < MAX_OUTPUT)
				output += part;
		});
		child.stdin.on('error', () => { });
		child.on('error', () => resolve({ output: '', status: 'missing' }));
		child.on('close', (code) => resolve({ output, status: code ?? 'late' }));
		child.stdin.end(`${server(input)}`);
	});
}
function server(text) {
	return `${text.replace(/[\r\n]/g, '')}\n`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sign-in/docker-config.js





const DOCKER_HUB = 'https://index.docker.io/v1/';
const EMPTY = { auths: {}, credHelpers: {}, credsStore: null };
function readDockerCredentials(environment) {
	let config = null;
	return async (host) => {
		config ??= readConfig(environment);
		if ('error' in config)
			return config;
		const { auths, credHelpers, credsStore } = config;
		const name = (0,docker_hub .f2)(host);
		const helper = credHelpers[findKey(credHelpers, name) ?? ''];
		const program = typeof helper === 'string' ? helper : credsStore;
		if (program !== null) {
			const found = await askHelper(program, name === 'docker.io' ? DOCKER_HUB : name, environment);
			if (found !== null)
				return found;
		}
		const key = findKey(auths, name);
		return key === null ? null : readEntry(auths[key]);
	};
}
function readConfig(environment) {
	const folder = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
	let text;
	try {
		text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'config.json'), 'utf8');
	}
	catch (error) {
		const { code } = error;
		return code === 'ENOENT' || code === 'ENOTDIR' ? EMPTY : { error: "Docker's config.json cannot be read" };
	}
	try {
		const value = toRecord(JSON.parse(text));
		const store = value['credsStore'];
		return {
			auths: toRecord(value['auths']),
			credHelpers: toRecord(value['credHelpers']),
			credsStore: typeof store === 'string' && store !== '' ? store : null,
		};
	}
	catch {
		return { error: "Docker's config.json is not JSON" };
	}
}
function toRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.assign(Object.create(null), value)
		: Object.create(null);
}
function findKey(entries, host) {
	const keys = Object.keys(entries);
	return (keys.find((key) => key === host) ??
		keys.find((key) => (0,docker_hub .f2)(key.replace(/^https?:\/\//, '').replace(/\/.*$/s, '')) === host) ??
		null);
}
function readEntry(value) {
	const { auth, identitytoken, username, password } = toRecord(value);
	if (typeof identitytoken === 'string' && identitytoken !== '')
		return { kind: 'identity', token: identitytoken };
	if (typeof auth === 'string' && auth !== '') {
		const text = Buffer.from(auth, 'base64').toString('utf8');
		const colon = text.indexOf(':');
		if (colon <= 0)
			return { error: "the entry in Docker's config.json is not a name and a password" };
		return {
			kind: 'password',
			username: text.slice(0, colon),
			password: text.slice(colon + 1).replace(/\0+$/, ''),
		};
	}
	return typeof username === 'string' && username !== '' && typeof password === 'string'
		? { kind: 'password', username, password }
		: null;
}


  })

};
;