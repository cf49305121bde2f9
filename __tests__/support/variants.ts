import type {
  BuildValue,
  FileBuild,
  VariantOptions,
} from '../../src/core/dockerfile/variants/variant-options.js';

/** What builds are told, in short. */
export interface Given {
  readonly args?: Record<string, string[]>;
  readonly platforms?: string[];
  readonly builders?: string[];
  readonly buildArgs?: Record<string, string>;
  readonly target?: string;
  /** Of the policy; with a `+` they only add. */
  readonly targets?: string[];
  readonly contexts?: Record<string, string>;
  readonly builds?: Partial<FileBuild>[];
}

export const ORIGIN = { file: 'policy.yml', line: 7, name: 'builds[0]' };

const plain = (value: string): BuildValue<string> => ({ value, origin: null });

export function toVariants(given: Given): VariantOptions {
  return {
    buildArgs: new Map(Object.entries(given.buildArgs ?? {})),
    args: new Map(Object.entries(given.args ?? {}).map(([name, values]) => [name, values.map(plain)])),
    target: given.target ?? null,
    targets: (given.targets ?? []).map((text) => ({
      value: text.replace('+', ''),
      origin: ORIGIN,
      adds: text.startsWith('+'),
    })),
    platforms: (given.platforms ?? ['linux/amd64']).map(plain),
    buildPlatforms: given.builders ?? ['linux/amd64'],
    contexts: new Map(Object.entries(given.contexts ?? {}).map(([name, value]) => [name, [plain(value)]])),
    builds: (given.builds ?? []).map((build, index) => ({
      file: 'compose.yaml',
      line: index + 1,
      name: `service${index}`,
      args: new Map(),
      target: null,
      platforms: [],
      contexts: new Map(),
      unknownArgs: [],
      problem: null,
      ...build,
    })),
  };
}
