import templates from '../../../data/templates.json' with { type: 'json' };
import { ownValue } from '../../core/own-value.js';
import { findHints } from '../../core/starting-policy/found/hints.js';
import { writeInitialPolicy } from '../../core/starting-policy/initial-policy.js';
import type { InspectedFiles } from '../../core/starting-policy/policy-trial.js';
import { adaptReadyMade } from '../../core/starting-policy/ready-made/ready-made-policy.js';
import type { StartingSettings } from '../../core/starting-policy/starting-policy.js';
import { HOME, VERSION } from '../../program.js';
import type { InitReport } from '../../reporters/init/init-report.js';
import { countOf } from '../../reporters/terminal/terminal-style.js';

/** The text of a policy, and what there is to tell about it. */
export interface MadePolicy extends Pick<InitReport, 'made' | 'own' | 'deprecated' | 'leftOut' | 'hints'> {
  readonly text: string;
}

const [MAJOR] = VERSION.split('.');
const LINKS = {
  schema: `https://raw.githubusercontent.com/base-image-gate/base-image-gate/v${MAJOR}/policies/policy.schema.json`,
  language: `${HOME}/blob/main/docs/policy.md`,
};

export function makePolicy(
  from: string | null,
  found: InspectedFiles,
  settings: StartingSettings,
): MadePolicy {
  const made = from === null ? makeFromImages(found, settings) : makeFromTemplate(from, found, settings);
  return { ...made, hints: findHints(found, settings, made.leftOut) };
}

type Made = Omit<MadePolicy, 'hints'>;

function makeFromImages(found: InspectedFiles, settings: StartingSettings): Made {
  const { text, model, leftOut } = writeInitialPolicy(found, settings, LINKS);
  const { counts, allow, past, frontends, own, deprecated, pin } = model;
  if (counts.images === 0) return { text, own, deprecated, leftOut, made: NOTHING };
  const entries = allow.length + past.length + frontends.length;
  const pinned =
    pin.all === 0 ? '' : ` It asks for ${pin.require} pins, which ${pin.met} of ${pin.all} references meet.`;
  const made = `${countOf(entries, 'entry', 'entries')} for ${countOf(counts.images, 'different image')} in ${countOf(counts.files, 'Dockerfile')}.${pinned}`;
  return {
    text,
    own,
    deprecated,
    leftOut,
    made: `${made}${MOVING[settings.updates]}${describeRunOnly(found)}`,
  };
}

/** What is approved beyond the versions in use. */
const MOVING = {
  none: '',
  patch: ' Newer patches of the versions in use are approved as well.',
  minor: ' Newer versions are approved as well, up to the next major one.',
} as const;

function describeRunOnly({ runOnly = 0 }: InspectedFiles): string {
  if (runOnly === 0) return '';
  return ` Not judged: ${countOf(runOnly, 'image')} that compose files and devcontainers only run (--run-images judges those too).`;
}

const NOTHING =
  'No Dockerfile was found that pulls an image, so nothing is approved yet. List images, or start from a ready-made policy: --from recommended.';

function makeFromTemplate(name: string, found: InspectedFiles, settings: StartingSettings): Made {
  const text = ownValue<string>(templates.policies, name) ?? '';
  const adapted = adaptReadyMade({ name, text }, found, settings, LINKS);
  return {
    ...adapted,
    deprecated: [],
    made: `The ready-made policy ${name}, adapted to this repository.${describeRunOnly(found)}`,
  };
}
