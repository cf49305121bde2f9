"use strict";
exports.id = 2978;
exports.ids = [2978];
exports.modules = {

  52978:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  renderCompletion: () => (  renderCompletion)
});

// EXTERNAL MODULE: ./lib/untyped/src/cli/options/command-table.js + 5 modules
var command_table = __webpack_require__(97962);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/option-table.js + 1 modules
var option_table = __webpack_require__(16748);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/completion/completable.js


const FIRST_WORDS = [
	['help', 'explain a command'],
	['--help', 'list the commands'],
	['--version', 'print the version'],
];
const FILES = new Set(['FILE', 'PATH']);
const COMPLETABLE = command_table .nZ.map((name) => {
	const rule = (0,command_table .Ip)(name);
	const { most, choices } = rule.operands;
	const hint = rule.usage.replace(/^\S+ ?/, '').replace(/[[\]\u2026]/g, '');
	return {
		name,
		summary: rule.summary,
		operand: most === 0 ? null : { hint, what: toCompletable(hint, choices), isRepeatable: most > 1 },
		options: rule.options.map((option) => {
			const { value, repeatable, help } = (0,option_table .c)(option);
			const words = (0,command_table .ZH)(rule, option);
			return {
				name: option,
				help,
				isRepeatable: repeatable === true,
				value: value === null ? null : { hint: value, what: toCompletable(value, words) },
			};
		}),
	};
});
function toCompletable(hint, words) {
	if (words !== undefined)
		return { words };
	const kinds = hint.split('|');
	if (kinds.some((kind) => FILES.has(kind)))
		return 'file';
	return kinds.some((kind) => kind.endsWith(':LINE')) ? 'line' : 'anything';
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/completion/bash.js

function renderBash() {
	const first = [...COMPLETABLE.map(({ name }) => name), ...FIRST_WORDS.map(([word]) => word)];
	const names = COMPLETABLE.map(({ name }) => name);
	return `# Completes base-image-gate in bash.

_base_image_gate_words() {
  local word IFS=' '
  for word in $1; do
    case $word in "$2"*) COMPREPLY+=("$prefix$word") ;; esac
  done
}

_base_image_gate_files() {
  # readline quotes names itself, where bash is new enough to be told
  if compopt -o default -o filenames $2 2>/dev/null; then return; fi
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$1")
}

# a name that the number of a line follows; ":" is a word of its own
_base_image_gate_lines() {
  if [[ $2 != ':' && $1 != *:* ]]; then _base_image_gate_files "$1" '-o nospace'; fi
}

_base_image_gate() {
  COMPREPLY=()
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} prefix=''
  # --option=value comes as three words, or as one where COMP_WORDBREAKS has no "="
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $current == --*=* ]]; then
    previous=\${current%%=*} prefix=\${current%%=*}= current=\${current#*=}
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    _base_image_gate_words '${first.join(' ')}' "$current"
    return
  fi
  case \${COMP_WORDS[1]} in
    help) [[ $COMP_CWORD -gt 2 ]] || _base_image_gate_words '${names.join(' ')}' "$current" ;;
${COMPLETABLE.map(renderCommand).join('\n')}
  esac
}

complete -F _base_image_gate base-image-gate
`;
}
function renderCommand({ name, options, operand }) {
	const values = options.flatMap((option) => option.value === null ? [] : [`        --${option.name}) ${complete(option.value.what)} ;;`]);
	const words = options.map((option) => `--${option.name}`).join(' ');
	const otherwise = operand === null ? ':' : complete(operand.what);
	return `    ${name})
      case $previous in
${[...values, '        *)'].join('\n')}
          case $current in
            -*) _base_image_gate_words '${words}' "$current" ;;
            *) ${otherwise} ;;
          esac
          ;;
      esac
      ;;`;
}
function complete(what) {
	if (what === 'anything')
		return ':';
	if (what === 'file')
		return '_base_image_gate_files "$current"';
	return what === 'line'
		? '_base_image_gate_lines "$current" "$previous"'
		: `_base_image_gate_words '${what.words.join(' ')}' "$current"`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/completion/fish.js

function renderFish() {
	const names = COMPLETABLE.map(({ name }) => name).join(' ');
	return `# Completes base-image-gate in fish.

function __base_image_gate_runs -d 'Whether the command is one of these; without any, whether it is still to come'
    set -l words (commandline -opc)
    if test (count $argv) -eq 0
        test (count $words) -eq 1
    else
        test (count $words) -gt 1; and contains -- $words[2] $argv
    end
end

function __base_image_gate_names -d 'Whether a name is typed, and not the number of a line behind it'
    not string match -q '*:*' -- (commandline -ct)
end

complete -c base-image-gate -f
${COMPLETABLE.map(({ name, summary }) => renderFirst(name, summary)).join('\n')}
${FIRST_WORDS.map(([word, help]) => renderFirst(word, help)).join('\n')}
complete -c base-image-gate -n '__base_image_gate_runs help' -a ${quote(names)}

${COMPLETABLE.map(fish_renderCommand).join('\n\n')}
`;
}
const renderFirst = (word, help) => `complete -c base-image-gate -n __base_image_gate_runs -a ${quote(word)} -d ${quote(help)}`;
function fish_renderCommand({ name, options, operand }) {
	const runs = `__base_image_gate_runs ${name}`;
	const start = `complete -c base-image-gate -n ${quote(runs)}`;
	const lines = options.map((option) => `${start} ${renderOption(option)}`);
	if (operand?.what === 'line')
		lines.push(`complete -c base-image-gate -n ${quote(`${runs}; and __base_image_gate_names`)} -F`);
	else if (operand !== null && operand.what !== 'anything')
		lines.push(`${start} ${fish_complete(operand.what)}`);
	return lines.join('\n');
}
function renderOption({ name, help, value }) {
	const taken = value === null ? '' : value.what === 'file' ? ' -r -F' : ` -x${fish_complete(value.what, ' ')}`;
	return `-l ${name}${taken} -d ${quote(help)}`;
}
function fish_complete(what, before = '') {
	if (what === 'anything' || what === 'line')
		return '';
	return `${before}${what === 'file' ? '-F' : `-a ${quote(what.words.join(' '))}`}`;
}
const quote = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

;// CONCATENATED MODULE: ./lib/untyped/src/cli/completion/zsh.js

function renderZsh() {
	const commands = COMPLETABLE.map(({ name, summary }) => zsh_quote(`${name}:${summary}`));
	const others = FIRST_WORDS.map(([word, help]) => zsh_quote(`${word}:${help}`));
	return `#compdef base-image-gate
# Completes base-image-gate in zsh.

_base-image-gate() {
  local -a commands others
  commands=(
    ${commands.join('\n    ')}
  )
  others=(
    ${others.join('\n    ')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands -- others
    return
  fi
  shift words
  (( CURRENT -= 1 ))
  case $words[1] in
    help) (( CURRENT > 2 )) || _describe -t commands command commands ;;
${COMPLETABLE.map(zsh_renderCommand).join('\n')}
  esac
}

if [[ $funcstack[1] == _base-image-gate ]]; then
  _base-image-gate "$@"
else
  compdef _base-image-gate base-image-gate
fi
`;
}
function zsh_renderCommand({ name, options, operand }) {
	const specs = options.map(zsh_renderOption);
	if (operand !== null)
		specs.push(zsh_quote(`${operand.isRepeatable ? '*' : '1'}:${escapeColons(operand.hint)}:${zsh_complete(operand.what)}`));
	return `    ${name})
      _arguments -s : \\
        ${specs.join(' \\\n        ')}
      ;;`;
}
function zsh_renderOption({ name, help, isRepeatable, value }) {
	const text = help.replace(/[[\]\\]/g, '\\$&');
	const repeat = isRepeatable ? '*' : '';
	return zsh_quote(value === null
		? `${repeat}--${name}[${text}]`
		: `${repeat}--${name}=[${text}]:${escapeColons(value.hint)}:${zsh_complete(value.what)}`);
}
function zsh_complete(what) {
	if (what === 'anything')
		return ' ';
	if (what === 'file')
		return '_files';
	return what === 'line' ? '_files -q -S\\:' : `(${what.words.join(' ')})`;
}
const escapeColons = (text) => text.replace(/[:\\]/g, '\\$&');
const zsh_quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./lib/untyped/src/cli/completion/completion.js



const RENDERERS = { bash: renderBash, zsh: renderZsh, fish: renderFish };
function renderCompletion(shell) {
	return RENDERERS[shell]();
}


  })

};
;