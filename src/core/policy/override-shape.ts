import { ROLES } from '../dockerfile/reading.js';
import { list } from './collection-shape.js';
import { allowList } from './entry-shape.js';
import type { Override } from './policy.js';
import { rules } from './rules-shape.js';
import { define, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { choice } from './text-shape.js';
import { pathGlob } from './value-shapes.js';

export const role = choice(ROLES, 'a role');

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
          'Dockerfiles that are meant. With roles too, both must fit.',
        ),
        rules: field(rules, 'What changes for them, option by option.'),
        allow: field(allowList, 'Replaces the list of approvals for them.', {
          whenEmpty: 'write allow: [] to approve nothing, or list images',
        }),
      },
      { what: 'an override' },
    ),
    ({ roles, paths, rules: changes, allow, place }, node, at) => {
      const selects = at.document.has(`${at.key}.roles`) || at.document.has(`${at.key}.paths`);
      if (!selects)
        at.reject(
          node,
          'selects nothing; add roles: [final] or paths: ["examples/**"], or write its keys at the top of the policy',
        );
      const changesAnything = at.document.has(`${at.key}.rules`) || at.document.has(`${at.key}.allow`);
      if (!changesAnything) at.reject(node, 'changes nothing; add rules or allow');
      const allowPlace = allow === null ? null : at.document.find(`${at.key}.allow`);
      return { roles, paths, rules: changes ?? {}, allow, allowPlace, place };
    },
  ),
);

export const overrides = list(override, { what: 'overrides', maxLength: 200 });
