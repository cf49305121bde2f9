"use strict";
exports.id = 1039;
exports.ids = [1039,3420];
exports.modules = {

  83420:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	renderCommandHelp: () => (  renderCommandHelp),
	renderHelp: () => (  renderHelp)
  });
  var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97962);
  var _option_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16748);


function renderHelp() {
	return `Base Image Gate finds every image that your Dockerfiles make BuildKit pull, and judges each one by your policy.

Usage: base-image-gate COMMAND [OPTION\u2026]

Commands:
${align(_command_table_js__WEBPACK_IMPORTED_MODULE_0__  .nZ.map((name) => [(0,_command_table_js__WEBPACK_IMPORTED_MODULE_0__  .Ip)(name).usage, (0,_command_table_js__WEBPACK_IMPORTED_MODULE_0__  .Ip)(name).summary]))}

Options:
${align([
		['--help', 'explain a command: base-image-gate check --help'],
		['--version', 'print the version'],
	])}

Exit status: 0 pass or warn, 1 fail, 2 wrong policy or usage, 3 could not evaluate.
`;
}
function renderCommandHelp(command) {
	const rule = (0,_command_table_js__WEBPACK_IMPORTED_MODULE_0__  .Ip)(command);
	const sections = [
		`${rule.summary.replace(/^./, (letter) => letter.toUpperCase())}.`,
		`Usage: base-image-gate ${rule.usage} [OPTION\u2026]`,
		...(rule.notes.length > 0 ? [rule.notes.join('\n')] : []),
		`Options:\n${align(rule.options.map((option) => describeOption(option, rule)))}`,
		`Examples:\n${align(rule.examples.map(([example, what]) => [`base-image-gate ${example}`, what]))}`,
	];
	return `${sections.join('\n\n')}\n`;
}
function describeOption(name, rule) {
	const { value, repeatable, help } = (0,_option_table_js__WEBPACK_IMPORTED_MODULE_1__  .c)(name);
	const choices = (0,_command_table_js__WEBPACK_IMPORTED_MODULE_0__  .ZH)(rule, name);
	const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
	const text = values === '' ? help : help.replace(/(?= \(default)|$/, values);
	return [
		`--${name}${value === null ? '' : ` ${value}`}`,
		repeatable === true ? `${text}; may be repeated` : text,
	];
}
function align(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}


  })

};
;