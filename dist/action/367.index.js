export const id = 367;
export const ids = [367];
export const modules = {

/***/ 1367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HOME: () => (/* binding */ HOME),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json. */
const VERSION = '0.1.0';
const HOME = 'https://github.com/base-image-gate/base-image-gate';


/***/ })

};
