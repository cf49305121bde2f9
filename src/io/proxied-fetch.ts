/** What both clients send requests with. */
export type SendRequest = (address: string, init: RequestInit) => Promise<Response>;

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Milliseconds for a proxy to open a tunnel. */
const OPENING = 5000;

/** `plain`, or a fetch that goes through the proxy that the environment names for an address. */
export async function openFetch(
  environment: NodeJS.ProcessEnv,
  plain: SendRequest = fetch,
): Promise<SendRequest> {
  if (VARIABLES.every((name) => !environment[name])) return plain;
  const [{ getProxyUrl }, undici] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const agents = new Map<string, InstanceType<typeof undici.ProxyAgent>>();

  const openAgent = (uri: string) =>
    new undici.ProxyAgent({
      uri,
      clientFactory(origin, options) {
        const pool = new undici.Pool(origin, options);
        const connect = pool.connect.bind(pool);
        pool.connect = (async (request: Parameters<typeof connect>[0]) => {
          try {
            return await connect({ ...request, signal: AbortSignal.timeout(OPENING) });
          } catch (error) {
            throw describeEnd(error);
          }
        }) as typeof pool.connect;
        return pool;
      },
    });

  return async (address, init) => {
    const proxy = getProxyUrl(address);
    if (proxy === '') return plain(address, init);
    const dispatcher = agents.get(proxy) ?? openAgent(proxy);
    agents.set(proxy, dispatcher);
    const options = { ...init, dispatcher } as Parameters<typeof undici.fetch>[1];
    return (await undici.fetch(address, options)) as unknown as Response;
  };
}

/** What waits for a tunnel is tried again without end, even once nobody waits for it, where a socket was closed: this is a failure. */
function describeEnd(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'UND_ERR_SOCKET' && code !== 'UND_ERR_INFO') return error;
  return Object.assign(new Error('the proxy closed the connection'), { code: 'ECONNRESET' });
}
