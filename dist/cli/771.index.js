export const id = 771;
export const ids = [771];
export const modules = {

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFetch: () => (/* binding */ openFetch)
/* harmony export */ });
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Node's own `fetch`, or one that goes through the proxy that the environment names. */
async function openFetch(environment) {
    if (VARIABLES.every((name) => !environment[name]))
        return fetch;
    const [{ HttpClient }, undici] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942)), __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19))]);
    const client = new HttpClient();
    return async (address, init) => {
        const dispatcher = client.getAgentDispatcher(address);
        const options = { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) };
        return (await undici.fetch(address, options));
    };
}


/***/ })

};
