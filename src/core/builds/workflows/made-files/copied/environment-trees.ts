import { encodeText } from '../../../../dockerfile/go/byte-string.js';
import type { Build } from '../../../build.js';
import { overlayTree } from '../../../repository/overlaid-tree.js';
import type { Tree } from '../../../tree.js';
import { fingerprint } from '../../../unknown/fingerprint.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { Step } from '../../step.js';
import { questionOf } from '../built-texts.js';
import type { OpenText } from '../open-words.js';
import { isEnvironmentName } from './copy-place.js';

/** The tree as a command finds it, and how a build that is read there is named by files of the repository. */
export interface EnvironmentTree {
  readonly tree: Tree;
  name(build: Build): Build;
}

/** More than scripts give files of variables texts. */
const MAX_TEXTS = 16;
/** What decides which files are read. */
const STEERING = /^[^=\n]*(?:COMPOSE|DOCKER|BUILDX)_[^\n]*\uffff/m;

/**
 * The trees in which a command of a step may read files of variables: where scripts of the job have made these of what is known,
 * with that, else the one that is given.
 */
export function listEnvironmentTrees(tree: Tree, step: Step): readonly EnvironmentTree[] {
  const { workspace } = step.context;
  const { made } = workspace;
  const paths = made.paths.filter(isEnvironmentName);
  if (paths.length === 0) return [{ tree, name: (build) => build }];
  const question = questionOf(step, new Set());
  const known = new Map<string, ReturnType<typeof made.takeTexts>>();
  const take = (path: string): ReturnType<typeof made.takeTexts> => {
    const taken = known.get(path) ?? made.takeTexts(path, question, isReadable);
    known.set(path, taken);
    return taken;
  };
  const all = paths.map((path) => made.find(path, question)?.texts.length ?? 0);
  const count = Math.min(Math.max(1, ...all), MAX_TEXTS);
  return Array.from({ length: count }, (_, index) => {
    const read = (path: string): OpenText | null => {
      if (!paths.includes(path)) return null;
      const texts = take(path) ?? [];
      return texts[Math.min(index, texts.length - 1)] ?? null;
    };
    return openTree(tree, step, read);
  });
}

/** A line that gives a variable a value, or a comment. */
const NAMED = /^[ \t]*(?:#|(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=)/;

/** Whether what is not known of a file is in values of one line, which choose no other file. */
function isReadable(text: string): boolean {
  if (STEERING.test(text)) return false;
  return text.split('\n').every((line) => !isUnknown(line) || (NAMED.test(line) && !hasOpenQuote(line)));
}

function hasOpenQuote(line: string): boolean {
  const count = (quote: string): number => line.split(quote).length - 1;
  return count('"') % 2 !== 0 || count("'") % 2 !== 0;
}

/** What is known of it: a value that is not may be anything where it is used. */
function withoutUnknown(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isUnknown(line))
    .join('\n');
}

/** `read`: what a file of the repository has been made; null: it has not been. */
function openTree(tree: Tree, step: Step, read: (path: string) => OpenText | null): EnvironmentTree {
  const { workspace } = step.context;
  const made = new Map<string, OpenText>();
  const find = (path: string): OpenText | null => {
    const inside = isEnvironmentName(path) ? workspace.toRepository(path) : null;
    const text = inside === null ? null : read(inside);
    if (text === null || inside === null) return null;
    made.set(inside, text);
    // scripts may change what it is copied from
    for (const source of text.from ?? []) workspace.buildFiles.add(source);
    return text;
  };
  return {
    tree: overlayTree(tree, (path) => {
      const text = find(path);
      if (text === null) return null;
      const bytes = Uint8Array.from(encodeText(withoutUnknown(text.text.value)), (character) =>
        character.charCodeAt(0),
      );
      return { file: { kind: 'bytes', bytes }, identify: () => fingerprint(text.text.value) };
    }),
    name(build) {
      const sources = build.sources.flatMap((path) => made.get(path)?.from ?? [path]);
      return { ...build, sources: [...new Set(sources)] };
    },
  };
}
