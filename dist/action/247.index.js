"use strict";
exports.id = 247;
exports.ids = [247];
exports.modules = {

/***/ 4247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAccess: () => (/* binding */ openAccess)
/* harmony export */ });
/* harmony import */ var _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);

/** How long one try may take, and how long the first pause is, in milliseconds. */
const PER_TRY = 5000;
const PAUSE = 250;
/** How registries are asked: with Docker's credentials and the proxy of the environment. `remaining`: milliseconds that the run has left. */
async function openAccess(environment, { insecure, deadline, requests }, remaining) {
    const [{ openFetch }, { readDockerCredentials }] = await Promise.all([
        __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 3020)),
        __webpack_require__.e(/* import() */ 848).then(__webpack_require__.bind(__webpack_require__, 3848)),
    ]);
    return {
        fetch: await openFetch(environment),
        credentials: readDockerCredentials(environment),
        insecure,
        limits: {
            deadline: Math.min((deadline ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTRY_DEADLINE */ .pr) * 1000, remaining()),
            perTry: PER_TRY,
            requests: requests ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTRY_REQUESTS */ .DN,
            pause: PAUSE,
        },
    };
}


/***/ })

};
;