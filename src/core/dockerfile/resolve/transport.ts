import { type Message, own, say } from '../../message.js';
import type { Hint } from '../hint.js';

const REFUSED = /^failed to parse stage name "([a-z-]+):([^"]*)": /;
/** Where podman and buildah find images on the machine that builds. */
const LOCAL: ReadonlySet<string> = new Set([
  'containers-storage',
  'dir',
  'docker-archive',
  'docker-daemon',
  'oci',
  'oci-archive',
  'ostree',
]);

/** Why BuildKit refuses a name that podman and buildah take: it says where the image is. `reason`: BuildKit's own words. */
export function findTransportHint(reason: string): Hint | null {
  const [, transport = '', name = ''] = REFUSED.exec(reason) ?? [];
  if (transport === 'docker' && /^\/\/./.test(name))
    return {
      why: own('docker:// is for podman and buildah, and BuildKit refuses it'),
      advice: say`Write ${name.slice(2)}, which means the same to all of them`,
    };
  return LOCAL.has(transport) ? { why: describeLocal(transport), advice: LOCAL_ADVICE } : null;
}

const LOCAL_ADVICE = own(
  'Name an image of a registry; if podman or buildah builds this file from what the same job has made, propose an exception from unreadable for its path',
);

const describeLocal = (transport: string): Message =>
  say`${`${transport}:`} names what is on the machine that builds, which only podman and buildah take, and nothing here says what is in it`;
