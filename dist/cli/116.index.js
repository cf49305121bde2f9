"use strict";
exports.id = 116;
exports.ids = [116];
exports.modules = {

  10116:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	describePolicyEdit: () => (  describePolicyEdit)
  });
  var _io_disk_policy_shelf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2070);
  var _policy_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24208);
  var _policy_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28273);
  var _policy_loader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99479);
  var _disk_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45872);
  var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43065);






async function describePolicyEdit({ folder, workspace }, named, today, used) {
	const { name } = used.addresses[0];
	const note = (message) => [(0,_result_js__WEBPACK_IMPORTED_MODULE_3__  .H8)(message, 'warning', name)];
	const shelf = (0,_io_disk_policy_shelf_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(workspace, null);
	const first = (0,_disk_policies_js__WEBPACK_IMPORTED_MODULE_2__  .l)(workspace, folder, named, false);
	const left = await (0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_4__  ._K)((0,_disk_policies_js__WEBPACK_IMPORTED_MODULE_2__  .O)(workspace, shelf, null, (0,_policy_artifact_js__WEBPACK_IMPORTED_MODULE_5__  .W1)(used)), first);
	if ('kind' in left && left.kind === 'failed')
		return note(`What this change makes of the policy is not known: ${left.reason}.`);
	if ('kind' in left)
		return note(left.kind === 'absent'
			? 'This change removes the policy: once it is merged, nothing can be judged, and every check fails.'
			: 'This change leaves a policy that cannot be read: once it is merged, every check fails.');
	const textsOf = ({ files }) => JSON.stringify(files.map(({ text, trustedRoot }) => [text, trustedRoot]));
	if (textsOf(left) === textsOf(used))
		return [];
	const { policy, problems } = await (0,_policy_loader_js__WEBPACK_IMPORTED_MODULE_1__  .g)(left.files, { today });
	if (policy !== null)
		return note('This change edits the policy; that counts once it is merged.');
	const place = problems.find(({ level }) => level === 'error');
	const where = place === undefined || place.line === 0 ? '' : ` (${place.file}, line ${place.line})`;
	return note(`This change leaves a policy that is wrong${where}: once it is merged, every check fails.`);
}


  })

};
;