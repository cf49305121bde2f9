import { ROLES } from '../../dockerfile/reading.js';
import type { Override, RuleChanges } from '../policy.js';
import { list } from './collection-shape.js';
import { allowAlsoList, allowList, denyList } from './entry-shape.js';
import { rules } from './rules-shape.js';
import { type Cursor, define, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { choice } from './text-shape.js';
import { imagePattern, pathGlob } from './value-shapes.js';

export const role = choice(ROLES, 'a role', {
  runtime: 'final',
  production: 'final',
  base: 'final',
  stage: 'build',
  builder: 'build',
  copy: 'copied',
  mount: 'mounted',
  syntax: 'frontend',
});

const override: Shape<Override> = define(
  'override',
  transform(
    struct(
      {
        roles: field(
          list(role, { what: 'roles' }),
          'final: layers that ship. build: other stages. copied: COPY --from. mounted: RUN --mount. frontend: # syntax.',
        ),
        paths: field(
          list(pathGlob, { what: 'paths' }),
          'Dockerfiles that are meant. Of roles, paths and images, all that are written must fit.',
        ),
        images: field(list(imagePattern, { what: 'images' }), 'Images that are meant.'),
        rules: field(rules, 'What changes for them, option by option.'),
        allow: field(allowList, 'Replaces the list of approvals for them.', {
          whenEmpty: 'write allow: [] to approve nothing, or list images',
        }),
        'allow-also': field(allowAlsoList, 'Adds to the approvals that are in force for them.'),
        deny: field(denyList, 'Adds denials for them.'),
      },
      {
        what: 'an override',
        elsewhere: {
          ignore:
            'to switch a rule off write rules: { unpinned: ignore }; paths that are never read are settings.ignore',
          deprecated: 'its level belongs under "rules", and the list of images at the top of the policy',
          except: 'only entries of "deny" carve something out',
        },
        aliases: { stage: 'roles', stages: 'roles', files: 'paths', levels: 'rules' },
      },
    ),
    (values, node, at) => {
      const { roles, paths, images, rules: changes, allow, deny, place } = values;
      const hasUnknownKey = at.document.hasUnknownKey(at.key);
      const writes = (...keys: string[]) => keys.some((key) => at.document.has(`${at.key}.${key}`));
      if (!hasUnknownKey && !writes('roles', 'paths', 'images'))
        at.reject(
          node,
          'selects nothing; add roles: [final], paths: ["examples/**"] or images: [docker.io/library/**], or write its keys at the top of the policy',
        );
      if (!hasUnknownKey && !writes('rules', 'allow', 'allow-also', 'deny'))
        at.reject(node, 'changes nothing; add rules, allow, allow-also or deny');
      if (writes('images')) rejectNamelessRules(changes ?? {}, at);
      return {
        roles,
        paths,
        images,
        rules: changes ?? {},
        allow,
        allowPlace: allow === null ? null : at.document.find(`${at.key}.allow`),
        allowAlso: values['allow-also'] ?? [],
        deny: deny ?? [],
        place,
      };
    },
  ),
);

/** What is unresolved or unreadable has no image that could be selected. */
function rejectNamelessRules(changes: RuleChanges, at: Cursor): void {
  for (const rule of ['unresolved', 'unreadable'] as const) {
    if (changes[rule] === undefined) continue;
    const key = `${at.key}.rules.${rule}`;
    at.document.report(
      at.document.find(key),
      `"${key}" never applies, because what is ${rule} has no image; move it to an override without images`,
    );
  }
}

export const overrides = list(override, { what: 'overrides', maxLength: 200 });
