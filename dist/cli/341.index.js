export const id = 341;
export const ids = [341];
export const modules = {

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCS_URL: () => (/* binding */ DOCS_URL),
/* harmony export */   LOCAL_CONTEXT: () => (/* binding */ LOCAL_CONTEXT)
/* harmony export */ });
const DOCS_URL = 'https://github.com/base-image-gate/base-image-gate/blob/main/docs';
/** A context without links, for a working tree. */
const LOCAL_CONTEXT = {
    docs: DOCS_URL,
    head: null,
    policy: null,
    commentId: 'default',
    runUrl: null,
    failOn: 'block',
    preview: null,
    error: null,
};


/***/ })

};
