"use strict";
exports.id = 3020;
exports.ids = [3020];
exports.modules = {

  3020:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	openFetch: () => (  openFetch)
  });
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const OPENING = 5000;
async function openFetch(environment, plain = fetch) {
	if (VARIABLES.every((name) => !environment[name]))
		return plain;
	const [{ getProxyUrl }, undici] = await Promise.all([Promise.all( [__webpack_require__.e(6752), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942)), __webpack_require__.e(  6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19))]);
	const agents = new Map();
	const openAgent = (uri) => new undici.ProxyAgent({
		uri,
		clientFactory(origin, options) {
			const pool = new undici.Pool(origin, options);
			const connect = pool.connect.bind(pool);
			pool.connect = (async (request) => {
				try {
					return await connect({ ...request, signal: AbortSignal.timeout(OPENING) });
				}
				catch (error) {
					throw describeEnd(error);
				}
			});
			return pool;
		},
	});
	return async (address, init) => {
		const proxy = getProxyUrl(address);
		if (proxy === '')
			return plain(address, init);
		const dispatcher = agents.get(proxy) ?? openAgent(proxy);
		agents.set(proxy, dispatcher);
		const options = { ...init, dispatcher };
		return (await undici.fetch(address, options));
	};
}
function describeEnd(error) {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code !== 'UND_ERR_SOCKET' && code !== 'UND_ERR_INFO')
		return error;
	return Object.assign(new Error('the proxy closed the connection'), { code: 'ECONNRESET' });
}


  })

};
;