import {
  COMPLETABLE,
  type Completable,
  type CompletableCommand,
  type CompletableOption,
  FIRST_WORDS,
} from './completable.js';

/** To be sourced, or as a file of `fpath`. */
export function renderZsh(): string {
  const commands = COMPLETABLE.map(({ name, summary }) => quote(`${name}:${summary}`));
  const others = FIRST_WORDS.map(([word, help]) => quote(`${word}:${help}`));
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
${COMPLETABLE.map(renderCommand).join('\n')}
  esac
}

if [[ $funcstack[1] == _base-image-gate ]]; then
  _base-image-gate "$@"
else
  compdef _base-image-gate base-image-gate
fi
`;
}

function renderCommand({ name, options, operand }: CompletableCommand): string {
  const specs = options.map(renderOption);
  if (operand !== null)
    specs.push(
      quote(`${operand.isRepeatable ? '*' : '1'}:${escapeColons(operand.hint)}:${complete(operand.what)}`),
    );
  return `    ${name})
      _arguments -s : \\
        ${specs.join(' \\\n        ')}
      ;;`;
}

function renderOption({ name, help, isRepeatable, value }: CompletableOption): string {
  const text = help.replace(/[[\]\\]/g, '\\$&');
  const repeat = isRepeatable ? '*' : '';
  return quote(
    value === null
      ? `${repeat}--${name}[${text}]`
      : `${repeat}--${name}=[${text}]:${escapeColons(value.hint)}:${complete(value.what)}`,
  );
}

function complete(what: Completable): string {
  if (what === 'anything') return ' ';
  if (what === 'file') return '_files';
  // a colon behind the name, which goes if anything else is typed
  return what === 'line' ? '_files -q -S\\:' : `(${what.words.join(' ')})`;
}

const escapeColons = (text: string): string => text.replace(/[:\\]/g, '\\$&');

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
