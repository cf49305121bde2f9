/** Runs git and returns what it printed; null where it failed. */
export type AskGitNow = (words: readonly string[]) => string | null;

/** Settings for one git command. */
export interface GitSettings {
  readonly words: readonly string[];
  /** Those whose names `-c` cannot take. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Turns off the programs through which git reads files of the working tree. Git would start them to compare a file with what it
 * has of it, and `.gitattributes` says for which files. What they would have made of a file then counts as a change.
 */
export function turnOffFilters(environment: NodeJS.ProcessEnv, ask: AskGitNow): GitSettings {
  const names = ask(['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])?.split('\0') ?? [];
  const drivers = new Set(names.flatMap((name) => /^filter\.(.*)\.[^.]*$/s.exec(name)?.[1] ?? []));
  const settings = [...drivers].flatMap((driver) => [
    [`filter.${driver}.clean`, ''] as const,
    [`filter.${driver}.process`, ''] as const,
    [`filter.${driver}.required`, 'false'] as const,
  ]);
  const isPlain = ([name]: readonly [string, string]): boolean => !name.includes('=');
  return {
    words: settings.filter(isPlain).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    environment: addSettings(
      environment,
      settings.filter((setting) => !isPlain(setting)),
    ),
  };
}

function addSettings(
  environment: NodeJS.ProcessEnv,
  settings: readonly (readonly [string, string])[],
): NodeJS.ProcessEnv {
  if (settings.length === 0) return environment;
  const before = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const added = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, name],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return {
    ...environment,
    ...Object.fromEntries(added),
    GIT_CONFIG_COUNT: String(before + settings.length),
  };
}
