import { own, say } from '../message.js';
import { defineRule } from './define-rule.js';

export const packageLeftovers = defineRule({
  id: 'package-leftovers',
  about: 'shipped',
  summary: 'A package manager leaves its cache in a layer of what ships',
  help: 'Package lists and caches make every pull larger and are of no use at run time. A layer keeps what was in it when its RUN ended, so they have to be removed in the same RUN, or kept out of it by a cache mount.',
  level: 'ignore',
  urgency: 16,
  check: ({ leftovers }) =>
    leftovers.map(({ manager, what, isRemovedLater, remedy, at }) => ({
      message: isRemovedLater
        ? say`${own(manager)} leaves ${own(what)} in this layer of what ships: removal in a later RUN does not make the layer smaller.`
        : say`${own(manager)} leaves ${own(what)} in this layer of what ships.`,
      fix: { description: remedy, replacement: null, leftBy: manager },
      decidedBy: null,
      at,
      topic: manager,
      isOnAnyBase: true,
    })),
});
