import {
  REGISTRY_DEADLINE,
  REGISTRY_REQUESTS,
  type RegistrySettings,
} from './core/policy/shapes/registries-shape.js';
import type { SessionAccess } from './io/registry/session.js';

/** How long one try may take, and how long the first pause is, in milliseconds. */
const PER_TRY = 5000;
const PAUSE = 250;

/** How registries are asked: with Docker's credentials and the proxy of the environment. `remaining`: milliseconds that the run has left. */
export async function openAccess(
  environment: NodeJS.ProcessEnv,
  { insecure, deadline, requests }: Pick<RegistrySettings, 'insecure' | 'deadline' | 'requests'>,
  remaining: () => number,
): Promise<SessionAccess> {
  const [{ openFetch }, { readDockerCredentials }] = await Promise.all([
    import('./io/proxied-fetch.js'),
    import('./io/registry/sign-in/docker-config.js'),
  ]);
  return {
    fetch: await openFetch(environment),
    credentials: readDockerCredentials(environment),
    insecure,
    limits: {
      deadline: Math.min((deadline ?? REGISTRY_DEADLINE) * 1000, remaining()),
      perTry: PER_TRY,
      requests: requests ?? REGISTRY_REQUESTS,
      pause: PAUSE,
    },
  };
}
