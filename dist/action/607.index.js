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
  var _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17088);
  var _io_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49374);
  var _pull_request_move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98705);




async function holdToBase(judging, judged) {
	const { baseBranch } = judged;
	if (baseBranch === null)
		return judging;
	const asking = findBranch(judged, baseBranch);
	asking.catch(() => { });
	const outcome = await judging;
	const isRed = outcome.result === 'fail' || outcome.result === 'error';
	try {
		const branch = await asking;
		return branch === baseBranch
			? outcome
			: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .u8)(describeMove(judged.pullRequest, baseBranch, branch));
	}
	catch (fault) {
		if (!(fault instanceof _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4))
			throw fault;
		return isRed ? outcome : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .u8)(describeUnknown(fault));
	}
}
async function findBranch(judged, expected) {
	const { baseBranch } = await (0,_pull_request_move_js__WEBPACK_IMPORTED_MODULE_2__  .wh)(judged, (state) => state.baseBranch === expected);
	return baseBranch;
}
function describeMove(pullRequest, before, now) {
	return new _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('input', `This run is for ${(0,_io_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__  .A)(before)}, and pull request ${pullRequest} goes into ${(0,_io_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__  .A)(now)} now: only the policy there may judge it.`, {
		title: 'the pull request goes into another branch now',
		turn: `Whoever needs the check: re-run the newest run of this pull request instead of this one. If none is for ${(0,_io_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__  .A)(now)}, push a commit, or close the pull request and open it again. A workflow whose \`types\` have \`edited\` runs by itself when the base is changed.`,
	});
}
function describeUnknown(fault) {
	const { kind, turn, message } = fault;
	if (kind !== 'missing' && (kind !== 'permission' || turn !== null))
		return fault;
	const orAddress = turn === null ? '' : ' If everything is said to be missing, GITHUB_API_URL may be wrong.';
	return new _io_github_client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('permission', `${message} Without that it is not known which branch it goes into, and so whose policy counts.`, {
		turn: `Maintainer of the workflow: give the job \`permissions:\` with \`pull-requests: read\` (\`write\` for the comment), or a \`token\` that can read pull requests.${orAddress}`,
	});
}


  }),

  98705:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  et: () => (  askAgain),
  wh: () => (  confirmState),
  JZ: () => (  findMove)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 3 modules
var client = __webpack_require__(12);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(38556);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/pull-request.js

const isPullRequest = (number) => (0,answer_shape .Go)({
	data: (0,answer_shape .Go)({
		number: (0,answer_shape .HS)(number),
		head: (0,answer_shape .Go)({ sha: answer_shape .KH }),
		base: (0,answer_shape .Go)({ ref: answer_shape .KH }),
	}),
});
async function readPullRequest(github, repository, pullRequest) {
	const shape = isPullRequest(pullRequest);
	const { data } = await github.call('read where the pull request stands', shape, (octokit) => octokit.rest.pulls.get({ ...repository, pull_number: pullRequest }));
	return { head: data.head.sha, baseBranch: data.base.ref };
}

;// CONCATENATED MODULE: ./lib/untyped/src/action/pull-request-move.js


function findMove({ head, baseBranch }, now) {
	if (now.head !== head)
		return 'outdated';
	return baseBranch === null || now.baseBranch === baseBranch ? null : 'retargeted';
}
async function confirmState({ github, repository, pullRequest }, isExpected) {
	const ask = () => askAgain(() => readPullRequest(github, repository, pullRequest));
	const first = await ask();
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
		if (!(0,client.mayGoOn)(fault) || fault.kind === 'incomplete')
			throw fault;
		return ask();
	}
}


  })

};
;