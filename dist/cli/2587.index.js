"use strict";
exports.id = 2587;
exports.ids = [2587];
exports.modules = {

  42587:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	reportFailure: () => (  reportFailure)
  });
  var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15594);
  var _policy_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28273);
  var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71907);
  var _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62569);
  var _reporters_terminal_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93335);
  var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82621);
  var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49179);
  var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9914);
  var _options_today_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41790);
  var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15513);
  var _standard_streams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26297);











async function reportFailure(failure, format, output) {
	const context = {
		colors: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_5__  .E)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__  .KD)('error'), process.env),
		width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_5__  .K)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__  .KD)('error')),
		readLine: (file, line) => (0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_6__  .uH)(failure.texts ?? [], file, line),
		base: null,
		failOn: 'block',
	};
	const page = { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_7__  .EG)(context.colors) };
	const said = [
		...failure.problems.map((problem) => (0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_2__  .y)(problem, page)),
		...failure.advice.flatMap((line) => (0,_reporters_terminal_terminal_page_js__WEBPACK_IMPORTED_MODULE_8__  .D)(line, 0, context)),
	];
	(0,_output_js__WEBPACK_IMPORTED_MODULE_3__  .qE)(`${said.join('\n').trimEnd()}\n`);
	if (failure.isUnwritten === true || (format === _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_1__  .ui && output === null))
		return failure.exit;
	const { policy = null, problems } = failure;
	const report = (0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_9__  .sd)('error', { policy, problems });
	const { renderReport } = await (0,_reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_1__  .KW)(format);
	const nothingKnown = { hasMark: () => false, findEnds: () => [], findMade: () => null, today: (0,_options_today_js__WEBPACK_IMPORTED_MODULE_10__  .l)() };
	const plain = { ...context, colors: false, width: null, ...nothingKnown };
	const pieces = renderReport(report, { ...plain, files: [], program: _program_js__WEBPACK_IMPORTED_MODULE_0__  .RX });
	const written = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__  .Ir)(pieces, format, output);
	if ('value' in written)
		return failure.exit;
	for (const problem of written.failure.problems)
		(0,_output_js__WEBPACK_IMPORTED_MODULE_3__  .qE)(`${(0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_2__  .y)(problem, page).trimEnd()}\n`);
	return written.failure.exit;
}


  })

};
;