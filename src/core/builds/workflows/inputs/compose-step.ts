import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { addCompose } from '../shell/compose-command.js';
import { NOTHING_LISTED, NOTHING_SET } from '../shell/script-variables.js';
import type { ScriptWord } from '../shell/shell-words.js';
import { readSubcommand } from '../shell/subcommands.js';
import { lineOf, madeAt, readInput, type Step } from '../step.js';
import { splitInput, toLooseWord } from './input-words.js';

/** hoverkraft-tech/compose-action, which runs `docker FLAGS compose FLAGS -f FILE … up FLAGS SERVICE …`. */
export function readComposeStep(step: Step): void {
  const { session } = step.context;
  const list = (name: string, separator: RegExp): readonly TracedText[] => {
    const input = readInput(step, name);
    return input === null ? [] : splitInput(input, separator);
  };
  const files = list('compose-file', /\r?\n/);
  const word = (value: string): ScriptWord => toLooseWord(madeAt(step, value));
  const words = [
    ...list('docker-flags', / /).map(toLooseWord),
    word('compose'),
    ...(files.length === 0 ? [madeAt(step, './docker-compose.yml')] : files).flatMap((file) => [
      word('-f'),
      toLooseWord(file),
    ]),
    ...list('compose-flags', / /).map(toLooseWord),
    word('up'),
    ...list('up-flags', / /).map(toLooseWord),
    ...list('services', /\r?\n/).map(toLooseWord),
  ];
  const call = readSubcommand(words, []);
  if (call?.kind !== 'compose') return;
  const given = readInput(step, 'cwd')?.trim();
  const path =
    given === undefined || given.value === '' ? '.' : withoutAnchor(given, '.', session.texts).value;
  const folder = isUnknown(path) ? null : step.context.workspace.enter('.', path);
  const at = madeAt(step, 'docker');
  const command = { ...call, at, input: null, folder, variables: NOTHING_LISTED, isAction: true } as const;
  addCompose(step, command, lineOf(step, 'uses'), NOTHING_SET);
}
