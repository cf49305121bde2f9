import { BUILDAH } from '../../builders/buildah.js';
import type { Builder } from '../../builders/builder.js';
import { KANIKO } from '../../builders/kaniko.js';
import { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { splitInput, toLooseWord, toWord } from '../inputs/input-words.js';
import { addBuild } from '../shell/build-command.js';
import { addContainer } from '../shell/builders/working-containers.js';
import { findBuilderImage } from '../shell/contained/builder-images.js';
import type { DockerCommand } from '../shell/docker-commands.js';
import { addUnknown } from '../shell/reading/found-builds.js';
import { NOTHING_LISTED, NOTHING_SET } from '../shell/script-variables.js';
import type { ScriptWord } from '../shell/shell-words.js';
import { lineOf, madeAt, readInput, type Step } from '../step.js';
import { flag, listMirrors, seeVariable } from './kaniko-mirrors.js';

const LINES = /\r?\n/;

/** redhat-actions/buildah-build, which runs `buildah bud FLAGS CONTEXT`, or `buildah from IMAGE` where it is given no file. */
export function readBuildahBuild(step: Step): void {
  const list = (name: string, separator: RegExp): readonly TracedText[] => listInput(step, name, separator);
  const containerfiles = list('containerfiles', LINES);
  const files = containerfiles.length > 0 ? containerfiles : list('dockerfiles', LINES);
  const platforms = ['arch', 'platform'].flatMap((name) => {
    const several = list(`${name}s`, /,/);
    return flag(step, `--${name}`, several.length > 0 ? several : list(name, LINES));
  });
  const more = list('extra-args', /[ \r\n]/).map(toLooseWord);
  const mayBeNone = files.every(({ value }) => isUnknown(value));
  if (files.length > 0)
    runBuild(step, BUILDAH, [
      ...platforms,
      ...flag(step, '-f', files),
      ...flag(step, '--build-arg', list('build-args', LINES)),
      ...more,
      ...flag(step, '-t', listTags(step)),
      toWord(withoutRoot(textOf(step, 'context') ?? madeAt(step, '.'))),
    ]);
  const base = textOf(step, 'base-image');
  if (base !== null && mayBeNone) {
    const command = {
      ...commandOf(step, BUILDAH, [...more, toWord(base)]),
      kind: 'container',
      name: 'from',
    } as const;
    addContainer(step, command, lineOf(step, 'uses'), NOTHING_SET);
  }
}

/** The names of the image, for which the action takes any case. */
function listTags(step: Step): readonly TracedText[] {
  const image = textOf(step, 'image')?.value ?? '';
  return listInput(step, 'tags', /\s+/).map((tag) =>
    tag.as((tag.value.indexOf(':') > 0 ? tag.value : `${image}:${tag.value}`).toLowerCase()),
  );
}

/** The action puts the workspace before the path. */
function withoutRoot(path: TracedText): TracedText {
  const [root = ''] = /^\/+/.exec(path.value) ?? [];
  return root.length === path.value.length ? path.as('.') : path.slice(root.length);
}

/** int128/kaniko-action: its paths begin in the workspace. */
export function readKaniko(step: Step): void {
  const executor = textOf(step, 'executor');
  if (executor !== null && findBuilderImage(executor.value)?.builder !== KANIKO) {
    const image = step.context.session.texts.restore(executor.value);
    addUnknown(
      step,
      lineOf(step, 'uses'),
      `Cannot tell what ${image} builds, which runs in the place of kaniko`,
    );
  }
  const list = (name: string): readonly TracedText[] => listInput(step, name, LINES);
  runKaniko(step, textOf(step, 'context') ?? madeAt(step, '.'), list('kaniko-args').map(toLooseWord), [
    ...flag(step, '--file', list('file')),
    ...flag(step, '--build-arg', list('build-args')),
    ...flag(step, '--target', list('target')),
    ...flag(step, '--destination', list('tags')),
  ]);
}

/** aevea/action-kaniko: the Dockerfile is in the context, and a shell reads what else is given. */
export function readKanikoCommand(step: Step): void {
  const context = textOf(step, 'path') ?? madeAt(step, '.');
  const file = textOf(step, 'build_file');
  const more = textOf(step, 'extra_args');
  const words = more === null ? [] : listShellWords(step, more);
  const others = [...listSplitInputs(step), ...listMirrors(step)];
  runKaniko(
    step,
    context,
    [...words, ...others],
    [
      ...flag(step, '--file', file === null ? [] : [TracedText.join([context, context.as('/'), file])]),
      ...flag(step, '--target', listInput(step, 'target', LINES)),
    ],
  );
}

/** What the script of the action puts on the command line, which a shell then reads. */
const ON_COMMAND_LINE =
  `registry image tag path build_file target cache_ttl cache_registry cache_directory`.split(' ');
/** A variable that it puts there too. */
const LATEST = 'IMAGE_LATEST';
/** Texts of an expression that would be more than a part of a word. */
const SPLIT_LITERAL = /'[^']*[\s"$`\\;&|<>(){}*?#~!][^']*'/;

/** Inputs that may give it flags or run commands. */
function listSplitInputs(step: Step): readonly ScriptWord[] {
  const { texts } = step.context.session;
  const latest = madeAt(step, seeVariable(step, LATEST));
  return [...ON_COMMAND_LINE.map((name) => textOf(step, name)), latest].flatMap((text) => {
    if (text === null) return [];
    const isSplit = /\s/.test(text.value) || SPECIAL.test(text.value);
    return isSplit || texts.expressionsIn(text.value).some((expression) => SPLIT_LITERAL.test(expression))
      ? [{ text: text.as(texts.standIn(texts.restore(text.value))), isLoose: true, isOpen: true }]
      : [];
  });
}

/** What says that the context is another one. */
const OTHER_CONTEXT = /^(?:--(?:context|context-sub-path|bucket|git)(?:=|$)|-[cb])/;

function runKaniko(
  step: Step,
  context: TracedText,
  more: readonly ScriptWord[],
  words: readonly ScriptWord[],
): void {
  const { texts } = step.context.session;
  const at = more.findIndex(({ text }) => OTHER_CONTEXT.test(text.value));
  const other = more[at]?.text;
  if (other === undefined) {
    runBuild(step, KANIKO, [...words, ...more, toWord(context)]);
    return;
  }
  const rest = /=|^-\w./.test(other.value) ? at + 1 : at + 2;
  const place = toWord(other.as(texts.standIn(texts.restore(other.value))));
  runBuild(step, KANIKO, [...words, ...more.slice(0, at), ...more.slice(rest), place]);
}

const WORD = /(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g;
const QUOTED = /"([^"$`\\]*)"|'([^']*)'/g;
/** What a shell may change in a word. */
const SPECIAL = /["'$`\\;&|<>(){}*?#~!]/;

/** The words of a text that a shell reads; those of which more than quotes may change may be several. */
function listShellWords(step: Step, text: TracedText): readonly ScriptWord[] {
  const { texts } = step.context.session;
  return [...text.value.matchAll(WORD)].map(({ index, 0: word }) => {
    const written = text.slice(index, index + word.length);
    const bare = word.replace(QUOTED, '$1$2');
    if (!SPECIAL.test(word.replace(QUOTED, '')))
      return toLooseWord(bare === word ? written : written.as(bare));
    return { text: written.as(texts.standIn(texts.restore(word))), isLoose: true, isOpen: true };
  });
}

function runBuild(step: Step, builder: Builder, words: readonly ScriptWord[]): void {
  addBuild(step, commandOf(step, builder, words), lineOf(step, 'uses'), NOTHING_SET);
}

function commandOf(step: Step, builder: Builder, words: readonly ScriptWord[]): DockerCommand {
  const at = madeAt(step, builder.name);
  const more = { open: [], input: null, folder: '.', variables: NOTHING_LISTED, isAction: true } as const;
  return { kind: 'build', builder, words, at, ...more };
}

function textOf(step: Step, name: string): TracedText | null {
  const input = readInput(step, name)?.trim();
  return input === undefined || input.value === '' ? null : input;
}

function listInput(step: Step, name: string, separator: RegExp): readonly TracedText[] {
  const input = readInput(step, name);
  return input === null ? [] : splitInput(input, separator);
}
