"use strict";
exports.id = 259;
exports.ids = [259];
exports.modules = {

/***/ 9259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71046);

const reporter = {
    renderReport: (report, { files }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toReportJson */ .sn)(report, files),
    renderImages: (readings) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toImagesJson */ .EB)(readings.map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFileJson */ .BW)),
    renderUnique: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .toUniqueJson */ .Hh,
    renderFile: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFileJson */ .BW,
};


/***/ }),

/***/ 71046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ renderFileJson),
/* harmony export */   EB: () => (/* binding */ toImagesJson),
/* harmony export */   Hh: () => (/* binding */ toUniqueJson),
/* harmony export */   TN: () => (/* binding */ toExplanationJson),
/* harmony export */   sn: () => (/* binding */ toReportJson),
/* harmony export */   tg: () => (/* binding */ toPlaceJson)
/* harmony export */ });
/* unused harmony export toFindingData */
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

/** The version of the formats below; additions keep it. */
const VERSION = 1;
/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
function* toReportJson(report, files = report.files.map(renderFileJson)) {
    const { verdict, policy, counts, findings, problems, endOfLifeAsOf, baseline } = report;
    yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(verdict)},\n`;
    yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(counts)},\n`;
    yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(endOfLifeAsOf)},\n`;
    if (baseline !== undefined)
        yield `  "baseline": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(baseline)},\n`;
    yield* toList('files', files);
    yield ',\n';
    yield* toList('findings', renderEach(findings, toFindingData));
    yield ',\n';
    yield* toList('problems', renderEach(problems, ({ foreign: _, isProminent: __, ...problem }) => problem));
    yield ' }\n';
}
/** `images --format json`, in pieces, from files as `renderFileJson` gives them. */
function* toImagesJson(files) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('files', files);
    yield ' }\n';
}
/** `images --unique --format json`: every image with its uses, and the files that could not be read to their end. */
function* toUniqueJson(images, readings) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('references', renderEach(images, toUniqueData));
    yield ',\n';
    const problems = readings.flatMap(({ file, problem }) => problem === null ? [] : [{ file, ...toProblemData(problem) }]);
    yield* toList('problems', renderEach(problems, (problem) => problem));
    yield ' }\n';
}
function toUniqueData({ image, written, places, files, roles, reachable, uses }) {
    return {
        image,
        written,
        places,
        files,
        roles,
        reachable,
        uses: uses.map(({ file, use }) => ({
            file,
            ...toPlaceData(use),
            written: use.written,
            via: use.via,
            role: use.role,
        })),
    };
}
/** A key with a list of rendered items, one per line. */
function* toList(key, items) {
    yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(key)}: [`;
    let separator = '';
    for (const item of items) {
        yield `${separator}\n    ${item}`;
        separator = ',';
    }
    yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
    for (const item of items)
        yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toData(item));
}
/** `explain --format json` of a reference. */
function toExplanationJson(explanation, policy) {
    return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)({ version: VERSION, policy, ...toExplanationData(explanation) }, 2)}\n`;
}
/** `explain --format json` of a line. */
function toPlaceJson({ references, findings, steps }, place, policy) {
    const data = {
        version: VERSION,
        policy,
        place,
        references: references.map(toExplanationData),
        findings: findings.map(toFindingData),
        ...(findings.length === 0 ? {} : { steps: steps.map(toStepData) }),
    };
    return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(data, 2)}\n`;
}
function toExplanationData(explanation) {
    return {
        ...explanation,
        findings: explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
            ...finding,
            fix: toFixData(fix),
        })),
        steps: explanation.steps.map(toStepData),
    };
}
const toStepData = ({ step, result, decidedBy, at }) => ({
    step,
    result: result.text,
    decidedBy,
    at,
});
/** One file of either list. */
function renderFileJson(reading) {
    return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
    // a stage that a named context replaces entirely no longer refers to its base
    const overlaid = images.filter((use) => use.replacedBy?.stage === true);
    return {
        file,
        stages: stages.map(toStageData),
        images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
        ...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
        // a reference that is a stage or scratch only because a value is missing may pull an image or not
        ...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
        problem: problem === null ? null : toProblemData(problem),
    };
}
function toProblemData({ line, message, unresolved, hint }) {
    return {
        line,
        message,
        ...(unresolved.length === 0 ? {} : { unresolved }),
        ...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
    };
}
function toStageData({ line, name, base, reachable }) {
    return {
        line,
        name,
        image: base.kind === 'image' ? base.image : null,
        reachable,
        ...(base.kind === 'stage' ? { stage: base.stage } : {}),
        ...(base.kind === 'scratch' ? { scratch: true } : {}),
    };
}
/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function toPlaceData({ line, column, endLine, endColumn }) {
    return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}
function toImageData(use) {
    const { image, written, via, role, stage, reachable } = use;
    return {
        image,
        written,
        ...toPlaceData(use),
        via,
        role,
        stage,
        reachable,
        ...(use.invalid === null ? {} : { invalid: use.invalid }),
        ...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
        ...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
        ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
        ...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
        ...(use.replacedBy === null
            ? {}
            : { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
        ...(use.unknown === undefined ? {} : { unknown: use.unknown }),
        ...(use.builds === undefined ? {} : { builds: use.builds }),
    };
}
function toFixData(fix) {
    return fix && { description: fix.description, replacement: fix.replacement };
}
/** A finding as JSON has it: with plain text. */
function toFindingData(finding) {
    const { rule, level, file, image, written, via, role } = finding;
    const { message, fix, waiver, decidedBy, existing, hides = [], recorded, unknown } = finding;
    return {
        rule,
        level,
        file,
        ...toPlaceData(finding),
        image,
        written,
        via,
        role,
        message,
        fix: toFixData(fix),
        waiver,
        decidedBy,
        existing,
        ...(recorded === undefined ? {} : { recorded }),
        ...(unknown === undefined ? {} : { unknown }),
        ...(hides.length === 0 ? {} : { hides }),
    };
}


/***/ })

};
;