import { normaliseHost } from '../image/docker-hub.js';
import type { PathGlob } from '../path-glob.js';
import { list, record } from './collection-shape.js';
import type { Scope, Settings } from './policy.js';
import { LEVELS } from './rule-levels.js';
import { define } from './shape.js';
import { field, struct } from './struct-shape.js';
import { choice, type Failure, flag, text } from './text-shape.js';
import { duration, pathGlob } from './value-shapes.js';

/** From the narrowest to the widest. */
export const SCOPES = ['changed-references', 'changed-files', 'all'] as const satisfies readonly Scope[];

const argumentValue = text({
  what: 'a value, as docker.io',
  parse: (source): string | Failure =>
    source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});

function checkArgumentName(name: string): string | Failure {
  return /^[A-Za-z_]\w*$/.test(name) ? name : { error: 'cannot be the name of an argument' };
}

const platform = text({
  what: 'a platform, as linux/arm64',
  parse: (source): string | Failure =>
    /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/.test(source)
      ? source
      : { error: 'is no platform; write system and processor, as linux/amd64 or linux/arm/v7' },
  schema: { pattern: '^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9_.]+)?$' },
});

/** A registry, or a path in one, in the one spelling that names are compared in. */
function parsePrefix(source: string): string | Failure {
  const [host = '', ...path] = source.split('/');
  if (!/[.:]/.test(host) && host !== 'localhost') {
    return { error: 'names no host; begin with one, as registry.example.com/hub' };
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/.test(host))
    return { error: 'has no valid host before its first /' };
  if (path.some((segment) => !/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(segment))) {
    return {
      error: 'is no prefix of image names; write host and path without tag, wildcard or / at the end',
    };
  }
  return [normaliseHost(host.toLowerCase()), ...path].join('/');
}

const prefix = text({ what: 'a registry, as docker.io', parse: parsePrefix });

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
        choice(SCOPES, 'a scope'),
        'What counts in a pull request: changed-files (default), changed-references, or all.',
      ),
      args: field(
        record(checkArgumentName, list(argumentValue, { what: 'values' }), {
          what: 'arguments and their values',
          example: '{ REGISTRY: [registry.example.com, docker.io] }',
          keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
        }),
        'Values of build arguments; every combination is checked.',
      ),
      platforms: field(
        list(platform, { what: 'platforms' }),
        'Values of TARGETPLATFORM, TARGETARCH and so on that are built. Default: linux/amd64.',
      ),
      mirrors: field(
        record(parsePrefix, prefix, {
          what: 'mirrors and what they mirror',
          example: '{ registry.example.com/hub: docker.io }',
        }),
        'Registries that hold copies; images are judged by both names.',
      ),
      unknown: field(choice(LEVELS, 'a level'), 'The level of evidence that cannot be had. Default: warn.'),
      'max-exception': field(duration, 'How long from today an exception may last. Default: 180d.'),
      'inline-exceptions': field(
        flag('whether comments in Dockerfiles may waive findings'),
        'Whether comments in Dockerfiles may waive findings. Default: false.',
      ),
    },
    { what: 'the settings' },
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
