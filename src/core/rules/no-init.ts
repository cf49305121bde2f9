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
        fix: { description: advise(familiar), replacement: null },
        decidedBy: null,
        at: together.at,
      },
    ];
  },
});

function describe({ kind, program }: StartedTogether): Message {
  switch (kind) {
    case 'background':
      return say`starts ${program} in the background, and something else`;
    case 'service':
      return say`starts ${program} as a service, and something else`;
    case 'pipe':
      return say`starts ${program} in a pipe, for which a shell waits`;
    default:
      return say`starts ${program} in a loop of a shell`;
  }
}

function advise(familiar: string): Message {
  const after = own('Better still, start one program for each container');
  if (/alpine/.test(familiar))
    return say`Write ${'RUN apk add --no-cache tini'} and ${'ENTRYPOINT ["/sbin/tini", "-g", "--"]'} in front of CMD. ${after}`;
  if (/^(?:\S*\/)?(?:amazon|alma|rocky|oracle|centos|fedora|opensuse|busybox)/.test(familiar))
    return say`Start it with an init: ${'ENTRYPOINT ["/tini", "-g", "--"]'} once tini is copied there, or ${'docker run --init'}. ${after}`;
  return say`Write ${'RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*'} and ${'ENTRYPOINT ["/usr/bin/tini", "-g", "--"]'} in front of CMD. ${after}`;
}
