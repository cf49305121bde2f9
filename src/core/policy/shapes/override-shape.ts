import { ROLES } from '../../dockerfile/reading.js';
import { NAMELESS } from '../../rules/index.js';
import { list } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { imagePattern } from '../../shapes/image-shapes.js';
import { joinNames } from '../../shapes/name-suggestion.js';
import { type Cursor, define, placed, type ShapeValue, transform } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { choice } from '../../shapes/text-shape.js';
import type { RuleChanges } from '../rule-settings.js';
import { allowAlsoList, allowList, denyList } from './entry-shape.js';
import { pathGlob } from './pattern-shapes.js';
import { rules } from './rules-shape.js';

export const role = choice(ROLES, 'a role', {
  runtime: 'final',
  production: 'final',
  base: 'final for what ships, or build for other stages',
  stage: 'build',
  builder: 'build',
  copy: 'copied',
  mount: 'mounted',
  syntax: 'frontend',
  sbom: 'frontend',
  generator: 'frontend',
  service: 'run',
});

/** What an override selects by; it needs all that it names, and without one it is for any. */
const SELECTORS = {
  roles: field(
    list(role, { what: 'roles' }),
    'final: layers that ship. build: other stages. copied: COPY --from. mounted: RUN --mount. frontend: # syntax, and what makes the SBOM of a build. run: images that are only run.',
  ),
  paths: field(
    list(pathGlob, { what: 'paths' }),
    'The Dockerfiles. If roles, paths or images are written, all of them must match.',
  ),
  images: field(list(imagePattern, { what: 'images' }), 'The images.'),
};

/** What an override changes for what it selects. */
const CHANGES = {
  rules: field(rules, 'What changes for them, option by option.', { otherwise: {} }),
  allow: field(allowList, 'Replaces the list of approvals for them.', {
    whenEmpty: 'write allow: [] to approve nothing, or list images',
  }),
  'allow-also': field(allowAlsoList, 'Adds to the approvals that are in force for them.', { otherwise: [] }),
  deny: field(denyList, 'Adds denials for them.', { otherwise: [] }),
};

const written = struct(
  { ...SELECTORS, ...CHANGES },
  {
    what: 'an override',
    home: { entryOf: 'overrides' },
    elsewhere: {
      ignore:
        'to switch a rule off write rules: { unpinned: ignore }; paths that are never read belong in settings.ignore',
      deprecated: 'its level belongs under "rules", and the list of images at the top of the policy',
      except: 'only entries of "deny" carve something out',
    },
    aliases: { stage: 'roles', stages: 'roles', files: 'paths', levels: 'rules' },
    needs: [
      {
        oneOf: Object.keys(SELECTORS),
        otherwise:
          'selects nothing; add roles: [final], paths: ["examples/**"] or images: [docker.io/library/**], or write its keys at the top of the policy',
      },
      {
        oneOf: Object.keys(CHANGES),
        otherwise: `changes nothing; add ${joinNames(Object.keys(CHANGES))}`,
      },
    ],
    check: ({ rules: changes }, _, at) => {
      if (at.writes(['images'])) rejectNamelessRules(changes ?? {}, at);
    },
  },
);

const override = define(
  'override',
  transform(
    placed(written),
    (values, _, at) => ({
      ...values,
      allowPlace: values.allow === null ? null : at.document.find(`${at.key}.allow`),
    }),
    (values) => values,
  ),
);

/** What is different for some roles, paths or images. */
export type Override = ShapeValue<typeof override>;

/** What is unresolved or unreadable has no image that could be selected. */
function rejectNamelessRules(changes: RuleChanges, at: Cursor): void {
  for (const rule of NAMELESS) {
    if (changes[rule] === undefined) continue;
    const key = `${at.key}.rules.${rule}`;
    at.document.report(
      at.document.find(key),
      `"${key}" never applies, because ${rule} is not about an image; move it to an override without images`,
    );
  }
}

export const overrides = list(override, { what: 'overrides', maxLength: 200 });
