"use strict";
exports.id = 20;
exports.ids = [20];
exports.modules = {

/***/ 3020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFetch: () => (/* binding */ openFetch)
/* harmony export */ });
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Milliseconds for a proxy to open a tunnel. */
const OPENING = 5000;
/** `plain`, or a fetch that goes through the proxy that the environment names for an address. */
async function openFetch(environment, plain = fetch) {
    if (VARIABLES.every((name) => !environment[name]))
        return plain;
    const [{ getProxyUrl }, undici] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 44942)), __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19))]);
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
/** What waits for a tunnel is tried again without end, even once nobody waits for it, where a socket was closed: this is a failure. */
function describeEnd(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'UND_ERR_SOCKET' && code !== 'UND_ERR_INFO')
        return error;
    return Object.assign(new Error('the proxy closed the connection'), { code: 'ECONNRESET' });
}


/***/ })

};
;