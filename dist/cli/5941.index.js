"use strict";
exports.id = 5941;
exports.ids = [5941];
exports.modules = {

  5941:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	reporter: () => (  reporter)
  });
  var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15594);
  var _groups_said_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31106);
  var _groups_unique_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71351);
  var _terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49179);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);
  var _text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24554);
  var _text_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46332);







const reporter = { renderReport, renderImages, renderUnique };
function* renderReport(report) {
	for (const problem of report.problems)
		if (problem.level === 'error')
			yield renderProblem(problem);
	for (const finding of report.findings)
		yield renderFinding(finding);
	for (const problem of report.problems)
		if (problem.level !== 'error')
			yield renderProblem(problem);
	const { blocking, warnings, waived, existing, files, images } = report.counts;
	yield `${report.verdict}: ${blocking} blocking, ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(files, 'Dockerfile')} with ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(images, 'image reference')}\n`;
}
function renderFinding(finding) {
	const { rule, level, waiver, image, written } = finding;
	const state = (0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .nT)(finding) ? level : waiver === null ? 'existing' : 'waived';
	const why = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)((0,_text_subject_js__WEBPACK_IMPORTED_MODULE_2__  .O)((0,_groups_said_once_js__WEBPACK_IMPORTED_MODULE_0__  .az)(finding)));
	return `${renderPlace(finding)} ${rule} ${state} ${nameImage(image ?? written)} \u2014 ${why}\n`;
}
function renderProblem(problem) {
	const { file, level } = problem;
	const place = file === '' ? '' : `${renderPlace(problem)} `;
	return `${place}policy ${level} - \u2014 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .bD)(problem))}\n`;
}
function* renderImages(readings) {
	for (const { file, images, openBases = [], problem } of readings) {
		for (const use of [...images, ...openBases])
			yield `${renderPlace({ ...use, file })} ${use.role} ${nameImage(use.image ?? use.written)}\n`;
		if (problem !== null)
			yield renderUnread(file, problem);
	}
}
function* renderUnique(images, readings) {
	for (const image of images)
		yield `${nameImage(image.image ?? image.written)} \u2014 ${(0,_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_5__  .P5)(image)}\n`;
	for (const { file, problem } of readings)
		if (problem !== null)
			yield renderUnread(file, problem);
}
function renderUnread(file, problem) {
	const place = renderPlace({ file, line: problem.line, column: 1 });
	return `${place} unreadable - \u2014 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)((0,_text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__  .B)(problem))}\n`;
}
const PLAIN_PATH = /^[\w.@+~,=-][\w./@+~,=-]*$/;
function renderPlace({ file, line, column }) {
	return `${PLAIN_PATH.test(file) ? file : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .Jf)(file)}:${Math.max(1, line)}:${Math.max(1, column)}`;
}
const nameImage = (name) => (name === '' ? '-' : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(name));


  })

};
;