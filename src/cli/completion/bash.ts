import { COMPLETABLE, type Completable, type CompletableCommand, FIRST_WORDS } from './completable.js';

/** For bash 3.2 and newer, with or without its package of completions. */
export function renderBash(): string {
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

function renderCommand({ name, options, operand }: CompletableCommand): string {
  const values = options.flatMap((option) =>
    option.value === null ? [] : [`        --${option.name}) ${complete(option.value.what)} ;;`],
  );
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

function complete(what: Completable): string {
  if (what === 'anything') return ':';
  if (what === 'file') return '_base_image_gate_files "$current"';
  return what === 'line'
    ? '_base_image_gate_lines "$current" "$previous"'
    : `_base_image_gate_words '${what.words.join(' ')}' "$current"`;
}
