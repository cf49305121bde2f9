import {
  COMPLETABLE,
  type Completable,
  type CompletableCommand,
  type CompletableOption,
  FIRST_WORDS,
} from './completable.js';

export function renderFish(): string {
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

${COMPLETABLE.map(renderCommand).join('\n\n')}
`;
}

const renderFirst = (word: string, help: string): string =>
  `complete -c base-image-gate -n __base_image_gate_runs -a ${quote(word)} -d ${quote(help)}`;

function renderCommand({ name, options, operand }: CompletableCommand): string {
  const runs = `__base_image_gate_runs ${name}`;
  const start = `complete -c base-image-gate -n ${quote(runs)}`;
  const lines = options.map((option) => `${start} ${renderOption(option)}`);
  if (operand?.what === 'line')
    lines.push(`complete -c base-image-gate -n ${quote(`${runs}; and __base_image_gate_names`)} -F`);
  else if (operand !== null && operand.what !== 'anything') lines.push(`${start} ${complete(operand.what)}`);
  return lines.join('\n');
}

function renderOption({ name, help, value }: CompletableOption): string {
  const taken = value === null ? '' : value.what === 'file' ? ' -r -F' : ` -x${complete(value.what, ' ')}`;
  return `-l ${name}${taken} -d ${quote(help)}`;
}

function complete(what: Completable, before = ''): string {
  if (what === 'anything' || what === 'line') return '';
  return `${before}${what === 'file' ? '-F' : `-a ${quote(what.words.join(' '))}`}`;
}

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
