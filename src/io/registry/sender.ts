import type { Unanswered } from '../../core/evidence/answer.js';
import { own, say } from '../../core/message.js';
import { openPulls, PULLS_LEFT_ALONE } from './pulls.js';
import { findRegistryAddress } from './registry-address.js';
import { isRefused, type Sent } from './reply.js';
import type { Transport } from './transport.js';

/** What is read of a repository. */
export interface ReadRequest {
  readonly method: 'GET' | 'HEAD';
  readonly host: string;
  readonly path: string;
  /** Below the repository: `manifests/22`. */
  readonly resource: string;
  readonly accept: string;
  readonly maxBody: number;
  /** Blobs may come from another host. */
  readonly mayLeaveHost?: boolean;
}

/** Sends a request with this authorization, unless it would take a pull that is left to builds. */
export type Sender = (request: ReadRequest, authorization: string | null) => Promise<Sent>;

export function openSender(transport: Transport, insecure: readonly string[]): Sender {
  const pulls = openPulls();

  function send(request: ReadRequest, authorization: string | null): Promise<Sent> {
    const { method, host, path, resource, accept, maxBody, mayLeaveHost = false } = request;
    const what = !isManifest(request) ? 'other' : method === 'GET' ? 'pull' : 'look';
    return pulls.follow(request, what, () =>
      transport.send(host, {
        method,
        address: `${findRegistryAddress(host, insecure)}/v2/${path}/${resource}`,
        headers: { accept, ...(authorization === null ? {} : { authorization }) },
        maxBody,
        mayLeaveHost,
      }),
    );
  }

  const leaveAlone = ({ host }: ReadRequest) => describePulls(host, pulls.hasUsedMost(host));

  return async (request, authorization) => {
    if (request.method === 'HEAD') return send(request, authorization);
    const may = pulls.mayPull(request);
    if (may === 'no') return leaveAlone(request);
    if (may === 'yes' || !isManifest(request)) return send(request, authorization);
    // a HEAD does not count, and tells what is left here
    const looked = await send({ ...request, method: 'HEAD' }, authorization);
    if (looked.kind === 'reply' && (isRefused(looked.reply) || looked.reply.status === 404)) return looked;
    return pulls.mayPull(request) === 'yes' ? send(request, authorization) : leaveAlone(request);
  };
}

const isManifest = ({ resource }: ReadRequest) => resource.startsWith('manifests/');

function describePulls(host: string, hasUsedMost: boolean): Unanswered {
  const end = own(
    hasUsedMost ? ', after it used most of the others (sign in, or check fewer images at once)' : '',
  );
  const detail = say`${host} allows fewer than ${PULLS_LEFT_ALONE} more pulls for now (rate limit), so the gate leaves them to builds${end}`;
  return { kind: 'unknown', why: hasUsedMost ? 'budget' : 'rate-limit', detail };
}
