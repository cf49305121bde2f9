import { type Message, own, say } from '../message.js';
import { defineRule, type NonRoot } from './define-rule.js';

export const rootUser = defineRule({
  id: 'root-user',
  about: 'shipped',
  summary: 'What ships runs as root, although the base can do without',
  help: 'A process that runs as root has more rights over the container, the files that are mounted, and a kernel with a flaw. Use the user or the variant that the base has for this.',
  level: 'ignore',
  urgency: 14,
  check({ familiar, nonRoot }) {
    if (nonRoot === null) return [];
    return [
      {
        message: say`What is built on ${familiar} runs as root, although ${describe(nonRoot)}.`,
        fix: { description: advise(nonRoot), replacement: nonRoot.replacement ?? null },
        decidedBy: null,
      },
    ];
  },
});

function describe({ user, use }: NonRoot): Message {
  if (user !== null) return say`it has the user ${user}`;
  return isTag(use)
    ? say`the same image has the tag ${use ?? ''}`
    : say`${use ?? ''} is the same server without root`;
}

function advise({ user, use, isUnapproved }: NonRoot): Message {
  if (user !== null)
    return say`Write ${`USER ${user}`} in front of CMD or ENTRYPOINT, and give it what it has to write to: ${`COPY --chown=${user}`}`;
  const once = own(isUnapproved === true ? ', once the policy approves it' : '');
  return isTag(use)
    ? say`Use the tag ${use ?? ''}${once}`
    : say`Use ${use ?? ''}, which listens on port 8080${once}`;
}

const isTag = (use: string | null): boolean => use?.includes('/') === false;
