import { joinMessages, type Message, own, say } from '../message.js';
import { defineRule, type ShippedTools } from './define-rule.js';

export const buildToolsShipped = defineRule({
  id: 'build-tools-shipped',
  about: 'shipped',
  summary: 'What ships contains the compiler and tools that built it',
  help: 'Compilers, package managers and their caches make an image large, bring flaws of their own, and help an attacker. Build in one stage, and copy what it builds into a final stage that only runs it.',
  level: 'ignore',
  urgency: 15,
  check({ familiar, tools }) {
    if (tools === null) return [];
    return [
      {
        message: describe(familiar, tools),
        fix: { description: advise(familiar, tools), replacement: null },
        decidedBy: null,
      },
    ];
  },
});

function describe(familiar: string, { isBuiltHere, tag }: ShippedTools): Message {
  if (tag !== null)
    return say`${familiar} has a compiler that is of no use in what ships: it only starts a program that was built elsewhere.`;
  return isBuiltHere
    ? say`${familiar} has build tools that are of no use in what ships: it only starts what was built on it.`
    : say`${familiar} has build tools that are of no use in what ships: it only starts what another stage built.`;
}

function advise(familiar: string, tools: ShippedTools): Message {
  const { isBuiltHere, runtime, isUnapproved, user, tag, copied, to, start } = tools;
  if (tag !== null)
    return say`Use the tag ${tag} of the same image${own(isUnapproved ? ', once the policy approves it' : '')}`;
  const once = isUnapproved ? say`. The policy has to approve ${runtime} first` : own('');
  if (!isBuiltHere)
    return say`Build the stage that ships on ${runtime} instead, and add what else it needs at run time${once}`;
  const lines = [
    `FROM ${runtime}`,
    ...(copied === null ? [] : [`COPY --from=build ${formatPaths(copied, to)}`]),
    ...(start === null || copied === null
      ? []
      : [
          ...(user === null ? [] : [`USER ${user}`]),
          `ENTRYPOINT ${JSON.stringify(start).replaceAll('","', '", "')}`,
        ]),
  ];
  const sketch = joinMessages(
    lines.map((line) => say`${line}`),
    ', ',
  );
  const rest =
    copied === null
      ? own('Copy what was built, and start it there')
      : own('Add what else it needs at run time');
  return say`Write ${`FROM ${familiar} AS build`} here, and end the file with a stage that only runs the result: ${sketch}. ${rest}${once}`;
}

/** A path with spaces needs a list. */
function formatPaths(copied: string, to: string): string {
  return /\s/.test(copied + to) ? JSON.stringify([copied, to]) : `${copied} ${to}`;
}
