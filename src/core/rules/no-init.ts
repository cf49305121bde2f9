import { type Message, own, say } from '../message.js';
import { defineRule, type StartedTogether } from './define-rule.js';

export const noInit = defineRule({
  id: 'no-init',
  about: 'shipped',
  summary: 'What ships starts several processes without an init',
  help: 'The first process of a container gets the signal to stop, and has to pass it on. A shell that waits for others, or a program next to which a service was started, does not: what runs is killed after ten seconds. Start an init such as tini first.',
  level: 'ignore',
  urgency: 17,
  check({ familiar, together }) {
    if (together === null) return [];
    return [
      {
        message: say`${own(together.keyword)} ${describe(together)}, and no init passes on the signal to stop.`,
        fix: { description: advise(familiar, together), replacement: null },
        decidedBy: null,
        at: together.at,
      },
    ];
  },
});

function describe({ kind, program }: StartedTogether): Message {
  switch (kind) {
    case 'background':
      return say`starts ${program} in the background and then something else`;
    case 'service':
      return say`starts ${program} as a service and then something else`;
    case 'pipe':
      return say`starts ${program} in a pipe that a shell waits for`;
    default:
      return say`starts ${program} in a shell loop`;
  }
}

function advise(familiar: string, { keyword }: StartedTogether): Message {
  const { add, path } = findInit(familiar);
  const start =
    keyword === 'CMD'
      ? say`${`ENTRYPOINT ["${path}", "-g", "--"]`} in front of CMD`
      : say`begin ENTRYPOINT with it: ${`ENTRYPOINT ["${path}", "-g", "--", "sh", "-c", "…"]`}`;
  const better = own('Better still, run one program in each container');
  return add === null
    ? say`Copy tini into the image and write ${start}, or run it with ${'docker run --init'}. ${better}`
    : say`Write ${add} before any USER, and ${start}. ${better}`;
}

/** How tini gets into an image, and where it is then; null for a system that has no package of it. */
function findInit(familiar: string): { readonly add: string | null; readonly path: string } {
  if (/alpine/.test(familiar)) return { add: 'RUN apk add --no-cache tini', path: '/sbin/tini' };
  if (/^(?:\S*\/)?(?:amazon|alma|rocky|oracle|centos|fedora|opensuse|busybox)/.test(familiar))
    return { add: null, path: '/tini' };
  return {
    add: 'RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*',
    path: '/usr/bin/tini',
  };
}
