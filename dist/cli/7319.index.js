"use strict";
exports.id = 7319;
exports.ids = [7319];
exports.modules = {

  27319:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	reportBug: () => (  reportBug)
  });
  var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71907);
  var _reporters_text_command_free_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66354);
  var _standard_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26297);



function reportBug(error) {
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const text = `This is a bug in base-image-gate ${_program_js__WEBPACK_IMPORTED_MODULE_0__  .xv}; nothing was judged:\n\n${what}\n\nPlease report it with the command that you ran: ${_program_js__WEBPACK_IMPORTED_MODULE_0__  .yZ}/issues\n`;
	try {
		(0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .b7)('error', (0,_reporters_text_command_free_lines_js__WEBPACK_IMPORTED_MODULE_1__  .D)(text));
	}
	catch {
	}
}


  }),

  66354:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  withoutCommands),
	i: () => (  keepCommandsOut)
  });
  var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

const UNDECIDED = /[\n\r][^\S\n\r]*:?$|##?$/;
function* keepCommandsOut(pieces) {
	const lines = openLines();
	for (const piece of pieces) {
		if (typeof piece === 'string')
			yield lines.add(piece);
		else
			yield* [lines.end(), piece];
	}
	yield lines.end();
}
function withoutCommands(text) {
	return [...keepCommandsOut([text])].join('');
}
function openLines() {
	let undecided = '\n';
	let before = 1;
	const decide = (text) => {
		const decided = breakAll(text).slice(text === '' ? 0 : before);
		if (text !== '')
			before = 0;
		return decided;
	};
	return {
		add(piece) {
			const text = undecided + piece;
			const at = text.search(UNDECIDED);
			undecided = at === -1 ? '' : text.slice(at);
			return decide(at === -1 ? text : text.slice(0, at));
		},
		end() {
			const text = undecided;
			undecided = '';
			return decide(text);
		},
	};
}
function breakAll(text) {
	return (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)(text).replace(/([\n\r][^\S\n\r]*):(?=:)/g, '$1: ');
}


  }),

  34948:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E3: () => (  renderOwnWords),
	E9: () => (  renderProse),
	GF: () => (  writeJson),
	IN: () => (  cutText),
	OR: () => (  escapeHidden),
	Ul: () => (  showHidden),
	YI: () => (  shortenDigest),
	cR: () => (  renderCode),
	ix: () => (  breakCommands),
	lH: () => (  toWellFormed),
	nA: () => (  cleanLogText),
	xm: () => (  escapePreformatted)
  });
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
function replaceHidden(text, replace) {
	if (/^[ -~]*$/.test(text))
		return text;
	return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, replace);
}
function cleanLogText(text, maxLength = 1000) {
	const line = text
		.slice(0, maxLength * 8)
		.replace(ANSI_SEQUENCE, '')
		.replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ');
	const visible = replaceHidden(line, () => '').trim();
	return cutText(breakCommands(visible).replace(/^::/, ': :'), maxLength);
}
function cutText(text, maxLength) {
	if (text.length <= maxLength)
		return text;
	const end = Math.max(0, maxLength - 1);
	const last = text.charCodeAt(end - 1);
	return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}\u2026`;
}
function shortenDigest(name) {
	return name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1\u2026');
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function breakCommands(text) {
	return text.replaceAll('##[', '## [');
}
function writeJson(data, indent = 0) {
	const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return replaceHidden(JSON.stringify(data, null, indent), (character) => character === '\n' ? character : character.replace(/[\s\S]/g, escapeUnit)).replaceAll('##[', `##${escapeUnit('[')}`);
}
function toWellFormed(text) {
	return text.replace(/\p{Cs}/gu, '\ufffd');
}
function escapeHidden(text) {
	return replaceHidden(text, (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (character === '\n')
			return character;
		return code > 0xffff
			? `\\U${code.toString(16).padStart(8, '0')}`
			: `\\u${code.toString(16).padStart(4, '0')}`;
	});
}
function showHidden(text) {
	return replaceHidden(text, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
const MARKUP = /[&<>"'|`[\](){}*_~^$\\#!=@]|:(?=\/)|:(?=[\w+-]+:)|(?<=www)\./gi;
const BREAKS = /(?=&#64;|&#46;)|(?<=\/)(?=[^/])|(?<=&#58;)|(?<=:)(?=[0-9a-f]{32})/g;
const LONGEST_RUN = 12;
function escapeMarkdownCode(text, maxLength = 300) {
	return (escapePreformatted(cutText(text, maxLength))
		.replace(BREAKS, '<wbr>')
		.replace(/(?:&#\d+;|-(?!\p{L})|[^\s<>&-])+-?/gu, breakRun));
}
function breakRun(run) {
	const characters = run.match(/(?:&#\d+;|.)\p{M}*/gsu) ?? [];
	const pieces = [];
	for (let at = 0; at < characters.length;) {
		const piece = characters.slice(at, at + LONGEST_RUN);
		const isLast = at + piece.length >= characters.length;
		const mark = isLast
			? -1
			: piece.findLastIndex((character) => /^(?:[-._:,+]|&#(?:95|61|64);)$/.test(character));
		const length = mark < 4 ? piece.length : mark + 1;
		pieces.push(piece.slice(0, length).join(''));
		at += length;
	}
	return pieces.join('<wbr>');
}
function escapePreformatted(line) {
	return showHidden(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
function renderCode(text, maxLength) {
	return text === '' ? '<em>empty</em>' : `<code>${escapeMarkdownCode(text, maxLength)}</code>`;
}
const isPlainWord = (word) => /^(?!.{24})[(]?(?!.*[0-9a-fA-F]{7})(?:[\p{L}]+(?:['\u2019-][\p{L}]+)*|\d{1,6}|\d{4}-\d\d-\d\d)[!?]?[)]?[,;:.]?$/u.test(word);
const PLAIN_MARK = /^(?:[,;:.!?()\u2192\u2013\u2014\u2026\u00b7]{1,3}|\d+%|\d\d:\d\d)$/u;
function renderProse(text, quoted = [], maxLength = 600) {
	const shown = cutText(text.trim(), maxLength);
	const known = quoted.filter((part) => part !== '').sort((a, b) => b.length - a.length);
	const pieces = splitQuotes(shown).flatMap((piece) => piece.code ? [piece] : splitKnown(piece.text, known));
	return renderPieces(pieces).replace(/^\d+[.)]/, '<code>$&</code>');
}
function renderOwnWords(text) {
	return renderPieces(splitQuotes(text));
}
function renderPieces(pieces) {
	return pieces.map((piece) => (piece.code ? renderCode(piece.text) : renderWords(piece.text))).join('');
}
const endsAsName = (text) => /[\p{L}\p{N}_/:@.-]$/u.test(text);
const beginsAsName = (text) => /^(?:[\p{L}\p{N}_/@-]|[:.][\p{L}\p{N}])/u.test(text);
function splitQuotes(text) {
	return text.split(/(`[^`]+(?:`|$)|"[^"]+")/).map((part, index) => {
		const code = index % 2 === 1;
		const keepsQuotes = part.startsWith('"') && !part.includes(' ');
		return { text: code && !keepsQuotes ? part.replace(/^[`"]|[`"]$/g, '') : part, code };
	});
}
function splitKnown(text, known) {
	const [first, ...others] = known;
	if (first === undefined)
		return [{ text, code: false }];
	const pieces = [];
	let start = 0;
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
		const end = at + first.length;
		if (endsAsName(text.slice(start, at)) || beginsAsName(text.slice(end)))
			continue;
		pieces.push(...splitKnown(text.slice(start, at), others), { text: first, code: true });
		start = end;
	}
	return [...pieces, ...splitKnown(text.slice(start), others)];
}
function renderWords(text) {
	return text
		.split(/([ \n]+)/)
		.map((word, index) => {
		if (index % 2 === 1)
			return ' ';
		return word === '' || isPlainWord(word) || PLAIN_MARK.test(word) ? word : renderUnsafeWord(word);
	})
		.join('');
}
function renderUnsafeWord(word) {
	const end = /[,;:.]$/.test(word) && word.length > 1 ? word.slice(-1) : '';
	return `${renderCode(end === '' ? word : word.slice(0, -1))}${end}`;
}


  })

};
;