import type { Build } from '../../build.js';
import { SETTING_FILES } from '../../builders/buildah.js';
import { MAY_REDIRECT, underSourcePolicy } from '../../source-policy.js';
import type { TracedText } from '../../traced-text.js';
import type { Step } from '../step.js';
import { describeSources } from '../surroundings.js';
import { findSettings } from './found-paths.js';

/** Flags of kaniko that put registries in the place of those that a Dockerfile names. */
const REGISTRIES = ['registry-map', 'registry-mirror'];

/** What the flags of a command have pulled from other registries is not known. */
export function openRegistrySettings(
  step: Step,
  flags: ReadonlyMap<string, readonly TracedText[]>,
  folder: string | null,
): (build: Build) => Build {
  const { texts, tree } = step.context.session;
  const all = [...SETTING_FILES, ...REGISTRIES].flatMap((name) =>
    (flags.get(name) ?? []).flatMap(({ value }) => {
      const files = REGISTRIES.includes(name) ? [] : findSettings(step, value, folder);
      if (files === null) return [];
      const why = `--${name} is ${texts.restore(value)}, ${MAY_REDIRECT}`;
      const said = files.map((path) => [path, tree.identify(path)]);
      return [{ why, files, written: JSON.stringify([why, describeSources(step, value), said]) }];
    }),
  );
  return (build) =>
    all.reduce((converted, { why, files, written }) => {
      const opened = underSourcePolicy(converted, why, written);
      return { ...opened, sources: [...new Set([...opened.sources, ...files])] };
    }, build);
}
