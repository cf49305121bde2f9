import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A proxy that tunnels. */
export interface RunningProxy {
  /** `http://127.0.0.1:41234`. */
  readonly address: string;
  /** The hosts that it was asked for. */
  readonly targets: readonly string[];
}

/** Starts a proxy behind which every host is the same server. */
export async function startProxy(server: string): Promise<RunningProxy> {
  const targets: string[] = [];
  const sockets: Socket[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url = '' }, socket: Socket) => {
    targets.push(url);
    const [, port] = server.split(':');
    const upstream = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const each of [socket, upstream]) each.on('error', () => {});
    sockets.push(socket, upstream);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  return { address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, targets };
}
