"use strict";
exports.id = 247;
exports.ids = [247];
exports.modules = {

  84247:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	openAccess: () => (  openAccess)
  });
  var _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);

const PER_TRY = 5000;
const PAUSE = 250;
async function openAccess(environment, { insecure, deadline, requests }, remaining) {
	const [{ openFetch }, { readDockerCredentials }] = await Promise.all([
		__webpack_require__.e(  20).then(__webpack_require__.bind(__webpack_require__, 3020)),
		__webpack_require__.e(  848).then(__webpack_require__.bind(__webpack_require__, 33848)),
	]);
	return {
		fetch: await openFetch(environment),
		credentials: readDockerCredentials(environment),
		insecure,
		limits: {
			deadline: Math.min((deadline ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__  .pr) * 1000, remaining()),
			perTry: PER_TRY,
			requests: requests ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__  .DN,
			pause: PAUSE,
		},
	};
}


  })

};
;