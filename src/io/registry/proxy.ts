import type { SendRequest } from './transport.js';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Node's own `fetch`, or one that goes through the proxy that the environment names. */
export async function openFetch(environment: NodeJS.ProcessEnv): Promise<SendRequest> {
  if (VARIABLES.every((name) => !environment[name])) return fetch;
  const [{ HttpClient }, undici] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const client = new HttpClient();
  return async (address, init) => {
    const dispatcher = client.getAgentDispatcher(address);
    const options = { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) };
    return (await undici.fetch(
      address,
      options as Parameters<typeof undici.fetch>[1],
    )) as unknown as Response;
  };
}
