import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a proxy does with every tunnel that it is asked for. */
export type ProxyFault =
  | 'closes'
  | 'resets'
  | 'hangs'
  | 'says nothing and closes at once'
  | 'refuses'
  | 'answers with garbage';

export const PROXY_FAULTS: readonly ProxyFault[] = [
  'closes',
  'resets',
  'hangs',
  'says nothing and closes at once',
  'refuses',
  'answers with garbage',
];

const ANSWERS: Readonly<Record<ProxyFault, (socket: Socket) => void>> = {
  closes: (socket) => socket.once('data', () => socket.end()),
  resets: (socket) => socket.once('data', () => socket.resetAndDestroy()),
  hangs: () => {},
  'says nothing and closes at once': (socket) => socket.end(),
  refuses: (socket) => socket.once('data', () => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')),
  'answers with garbage': (socket) => socket.once('data', () => socket.end('garbage\r\n\r\n')),
};

/** Starts a proxy that opens no tunnel. */
export async function startBrokenProxy(
  fault: ProxyFault,
): Promise<{ readonly address: string; count(): number }> {
  const sockets: Socket[] = [];
  const proxy = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    ANSWERS[fault](socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    count: () => sockets.length,
  };
}
