"use strict";
exports.id = 1942;
exports.ids = [1942];
exports.modules = {

  61942:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	runImages: () => (  runImages)
  });
  var _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61005);
  var _core_judge_facts_image_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19997);
  var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71907);
  var _reporters_exact_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52522);
  var _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62569);
  var _reporters_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71351);
  var _reporters_terminal_image_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13960);
  var _files_image_readings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23637);
  var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9914);
  var _output_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15513);
  var _output_standard_streams_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26297);











async function runImages(options, checkout) {
	const read = await (0,_files_image_readings_js__WEBPACK_IMPORTED_MODULE_5__  .T)(options, checkout);
	if ('failure' in read)
		return read;
	const { policy, readings, unreadable } = read.value;
	const findEnds = (0,_core_judge_facts_image_ends_js__WEBPACK_IMPORTED_MODULE_1__  .O)({ policy, today: options.today, endOfLife: _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_0__  .D });
	const written = await writeList(readings.map(_reporters_exact_places_js__WEBPACK_IMPORTED_MODULE_3__  .Q), options, findEnds);
	return 'failure' in written ? written : { value: unreadable > 0 ? 1 : 0 };
}
async function writeList(readings, { format, output, today, unique }, findEnds) {
	const reporter = await (0,_reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_4__  .KW)(format);
	const colors = output === null && (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_8__  .E)((0,_output_standard_streams_js__WEBPACK_IMPORTED_MODULE_7__  .KD)('output'), process.env);
	const isScreen = output === null && (0,_output_standard_streams_js__WEBPACK_IMPORTED_MODULE_7__  .KD)('output').isTTY === true;
	const context = { colors, isScreen, program: _program_js__WEBPACK_IMPORTED_MODULE_2__  .RX, today, findEnds };
	const pieces = unique
		? renderUnique(reporter, readings, context)
		: reporter.renderImages(readings, context);
	const written = (0,_output_output_js__WEBPACK_IMPORTED_MODULE_6__  .Ir)(pieces, format, output);
	if ('failure' in written || output === null)
		return written;
	return (0,_output_output_js__WEBPACK_IMPORTED_MODULE_6__  .Rx)([`${(0,_reporters_terminal_image_count_js__WEBPACK_IMPORTED_MODULE_9__  .A)(readings)}\n  list written to ${output}\n`], null);
}
function renderUnique(reporter, readings, context) {
	const images = (0,_reporters_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_10__  .yT)(readings);
	if (reporter.renderUnique !== undefined)
		return reporter.renderUnique(images, readings, context);
	const { readings: first, tallies } = (0,_reporters_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_10__  .qt)(readings, images);
	return reporter.renderImages(first, { ...context, tallies });
}


  })

};
;