import type { PathGlob } from '../../glob/path-glob.js';
import type { Scope, Settings } from '../policy.js';
import { list, record } from './collection-shape.js';
import { mirrors } from './mirror-shape.js';
import { level } from './rules-shape.js';
import { define } from './shape.js';
import { field, struct } from './struct-shape.js';
import { choice, type Failure, flag, text } from './text-shape.js';
import { duration, pathGlob } from './value-shapes.js';

/** From the narrowest to the widest. */
export const SCOPES = ['changed-references', 'changed-files', 'all'] as const satisfies readonly Scope[];

const argumentValue = text({
  what: 'a value such as docker.io',
  parse: (source): string | Failure =>
    source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});

function checkArgumentName(name: string): string | Failure {
  return /^[A-Za-z_]\w*$/.test(name)
    ? name
    : { error: 'cannot be the name of an argument; write letters, digits and _, such as REGISTRY' };
}

export const argumentValues = record(checkArgumentName, list(argumentValue, { what: 'values' }), {
  what: 'arguments and their values',
  example: '{ REGISTRY: [registry.example.com, docker.io] }',
  keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
});

const platform = text({
  what: 'a platform such as linux/arm64',
  parse: (source): string | Failure =>
    /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/.test(source)
      ? source
      : { error: 'is not a platform; write system and processor: linux/amd64 or linux/arm/v7' },
  schema: { pattern: '^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9_.]+)?$' },
});

export const platforms = list(platform, { what: 'platforms' });

export const settings = define(
  'settings',
  struct(
    {
      files: field(
        list(pathGlob, { what: 'paths' }),
        'Which files are Dockerfiles, in place of the usual names. Default: Dockerfile and Containerfile in any case, alone or set apart by ".", "-" or "_" (Dockerfile.dev, api-Dockerfile), templates and source code excepted.',
      ),
      ignore: field(list(pathGlob, { what: 'paths', mayBeEmpty: true }), 'Paths that are never read.', {
        whenEmpty: 'list paths, or leave the key out',
      }),
      scope: field(
        choice(SCOPES, 'a scope', { changed: 'changed-files', files: 'changed-files', everything: 'all' }),
        'What counts in a pull request: changed-files (default), changed-references, or all.',
      ),
      args: field(argumentValues, 'Values of build arguments; every combination is checked.'),
      platforms: field(
        platforms,
        'Values of TARGETPLATFORM, TARGETARCH and so on that are built. Default: linux/amd64 and linux/arm64.',
      ),
      mirrors: field(
        mirrors,
        'Registries that hold copies, mirror: upstream; images are judged by both names.',
      ),
      unknown: field(level, 'The level of evidence that cannot be had. Default: warn.'),
      'max-exception': field(duration, 'How long from today an exception may last. Default: 180d.'),
      'inline-exceptions': field(
        flag('whether comments in Dockerfiles may waive findings'),
        'Whether comments in Dockerfiles may waive findings. Default: false.',
      ),
    },
    { what: 'a map of settings' },
  ),
);

/** What one file writes under `settings`; null for keys that it does not. */
export interface WrittenSettings {
  readonly files: readonly PathGlob[] | null;
  readonly ignore: Settings['ignore'] | null;
  readonly scope: Scope | null;
  readonly args: Settings['args'] | null;
  readonly platforms: readonly string[] | null;
  readonly mirrors: Settings['mirrors'] | null;
  readonly unknown: Settings['unknown'] | null;
  readonly 'max-exception': number | null;
  readonly 'inline-exceptions': boolean | null;
}
