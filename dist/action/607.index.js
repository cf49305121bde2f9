"use strict";
exports.id = 607;
exports.ids = [607];
exports.modules = {

  74607:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	holdToBase: () => (  holdToBase)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
  var _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17088);
  var _io_quoted_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2664);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49374);
  var _pull_request_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93033);





const PATIENCE = 2000;
async function holdToBase(judging, judged, said) {
	const late = judging.then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PATIENCE, null, { ref: false }));
	const asking = findBranch(judged, Promise.race([said, late]));
	asking.catch(() => { });
	const outcome = await judging;
	const isRed = outcome.result === 'fail' || outcome.result === 'error';
	try {
		const branch = await asking;
		return branch === judged.baseBranch ? outcome : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .u8)(describeMove(judged, branch));
	}
	catch (fault) {
		if (!(fault instanceof _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4))
			throw fault;
		return isRed ? outcome : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .u8)(describeUnknown(fault));
	}
}
async function findBranch(judged, said) {
	const isExpected = ({ baseBranch }) => baseBranch === judged.baseBranch;
	return (await (0,_pull_request_move_js__WEBPACK_IMPORTED_MODULE_3__  .wh)(judged, await said, isExpected)).baseBranch;
}
function describeMove({ pullRequest, baseBranch }, now) {
	return new _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('input', `This run is for ${(0,_io_quoted_name_js__WEBPACK_IMPORTED_MODULE_4__  .A)(baseBranch)}, and pull request ${pullRequest} goes into ${(0,_io_quoted_name_js__WEBPACK_IMPORTED_MODULE_4__  .A)(now)} now: only the policy there may judge it.`, {
		title: 'the pull request goes into another branch now',
		turn: `Whoever needs the check: re-run the newest run of this pull request instead of this one. If none is for ${(0,_io_quoted_name_js__WEBPACK_IMPORTED_MODULE_4__  .A)(now)}, push a commit, or close the pull request and open it again. A workflow whose \`types\` have \`edited\` runs by itself when the base is changed.`,
	});
}
function describeUnknown(fault) {
	const { kind, turn, message } = fault;
	if (turn !== null || (kind !== 'permission' && kind !== 'missing'))
		return fault;
	return new _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('permission', `${message} Without that it is not known which branch it goes into, and so whose policy counts.`, {
		turn: 'Maintainer of the workflow: give the job `permissions:` with `pull-requests: read` (`write` for the comment), or a `token` that can read pull requests.',
	});
}


  }),

  93033:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JZ: () => (  findMove),
	et: () => (  askAgain),
	wh: () => (  confirmState)
  });
  var _io_github_client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12);
  var _io_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43683);


function findMove({ head, baseBranch }, now) {
	if (now.head !== head)
		return 'outdated';
	return now.baseBranch === baseBranch ? null : 'retargeted';
}
async function confirmState({ github, repository, pullRequest }, said, isExpected) {
	const ask = () => askAgain(() => (0,_io_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .DQ)(github, repository, pullRequest));
	const first = said ?? (await ask());
	if (isExpected(first))
		return first;
	const second = await ask();
	return isExpected(second) ? ask() : second;
}
async function askAgain(ask) {
	try {
		return await ask();
	}
	catch (fault) {
		if (!(0,_io_github_client_client_js__WEBPACK_IMPORTED_MODULE_0__.mayGoOn)(fault) || fault.kind === 'incomplete')
			throw fault;
		return ask();
	}
}


  }),

  43683:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DQ: () => (  readPullRequest),
	G5: () => (  STATE_FIELDS),
	un: () => (  readState)
  });
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);

const PULL_REQUEST = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({
	data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ head: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ sha: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH }), base: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ ref: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH }) }),
});
async function readPullRequest(github, repository, pullRequest) {
	const { data } = await github.call('read where the pull request stands', PULL_REQUEST, (octokit) => octokit.rest.pulls.get({ ...repository, pull_number: pullRequest }));
	return { head: data.head.sha, baseBranch: data.base.ref };
}
const STATE_FIELDS = 'headRefOid baseRefName';
function readState(answer) {
	if (typeof answer !== 'object' || answer === null)
		return null;
	const { headRefOid: head, baseRefName: baseBranch } = answer;
	return typeof head === 'string' && typeof baseBranch === 'string' ? { head, baseBranch } : null;
}


  })

};
;