import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { ShellCommand } from '../shell-commands.js';
import { isBuildName } from './build-names.js';

const HEADER = /^(?:\+\+\+ |rename to |copy to )(?:"?b\/)?([^\t\n"]+)/gm;

/** The patches that a script applies, by their files. */
export function listPatches(commands: readonly ShellCommand[]): readonly TracedText[] {
  return commands.flatMap(({ words, input }) => {
    const texts = words.map(({ text }) => text).filter(({ value }) => value !== 'sudo');
    const names = texts.map(({ value }) => value);
    const given = input?.kind === 'file' ? [input.path] : [];
    if (baseName(names[0] ?? '') === 'patch') return [...given, ...texts.slice(1).map(withoutFlag)];
    const isGit = names[0] === 'git' && names.some((name) => name === 'apply' || name === 'am');
    return isGit ? [...given, ...texts.slice(2)] : [];
  });
}

/** `--input=FILE`, `-iFILE`. */
function withoutFlag(text: TracedText): TracedText {
  const [flag = ''] = /^(?:--input=|-i(?=.))/.exec(text.value) ?? [];
  return text.slice(flag.length);
}

/** The build files that a patch changes. */
export function listPatched(patch: string): readonly string[] {
  const names = [...patch.matchAll(HEADER)].map(([, name = '']) => name.trim());
  return [...new Set(names)].filter((name) => isBuildName(baseName(name)));
}
