import { type Message, own, say } from '../message.js';
import { defineRule, type ShellForm } from './define-rule.js';

export const shellOnDistroless = defineRule({
  id: 'shell-on-distroless',
  about: 'shipped',
  summary: 'An instruction needs a shell, and the base has none',
  help: 'RUN, CMD, ENTRYPOINT and HEALTHCHECK in shell form are started by /bin/sh, which distroless images leave out: the build fails, or the container does not start. Write a JSON list instead.',
  level: 'ignore',
  urgency: 13,
  check: ({ familiar, shellForms }) =>
    shellForms.map((form) => ({
      message: describe(familiar, form),
      fix: { description: advise(form), replacement: null },
      decidedBy: null,
      at: form.at,
      topic: form.keyword,
    })),
});

function describe(familiar: string, { keyword, program, isScript, takenBy, words }: ShellForm): Message {
  const which = own(keyword);
  if (program === null)
    return say`${which} is in shell form and needs /bin/sh, which ${familiar} does not have.`;
  if (isScript)
    return say`${which} starts ${program}, a script for a shell, which ${familiar} does not have.`;
  if (takenBy !== null)
    return say`${which} begins with ${program}, but ${familiar} already starts ${takenBy}, which takes that for a file.`;
  return words === null
    ? say`${which} starts ${program}, which ${familiar} does not have.`
    : say`${which} starts ${program}, which is not on the path of ${familiar}.`;
}

function advise({ keyword, program, words, startedBy }: ShellForm): Message {
  if (program !== null && words === null && startedBy === null)
    return own('Start the program itself, or use a base with a shell if a script has to run first');
  if (keyword === 'RUN') return own('Run it in a build stage that has a shell, and copy the result');
  if (startedBy !== null) return adviseGiven(startedBy);
  const before = keyword === 'HEALTHCHECK' ? 'HEALTHCHECK CMD' : keyword;
  if (words === null)
    return own(`Write the program and its arguments as a JSON list: ${before} ["/program", "argument"]`);
  return say`${own(program === null ? 'Write it as a JSON list' : 'Write')}: ${`${before} ${JSON.stringify(words).replaceAll('","', '", "')}`}`;
}

/** CMD is what the ENTRYPOINT of the image gets. */
function adviseGiven(startedBy: string): Message {
  return startedBy === ''
    ? own(
        'The image may have an ENTRYPOINT that already starts it: write only what that gets, as a JSON list',
      )
    : say`The ENTRYPOINT of the image already starts ${startedBy}: write only what that gets, as a JSON list`;
}
