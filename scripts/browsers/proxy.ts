/**
 * A proxy on this machine that plays the web: it answers for the hosts it is told to, refuses
 * everything else, and writes down all that was asked for.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Answer {
  type: string;
  body: string | Buffer;
  status?: number;
}

/** What a browser asked for; for an encrypted connection only the host is known. */
export interface ProxiedRequest {
  method: string;
  host: string;
  url: string;
  /** False where it was refused. */
  answered: boolean;
}

export interface Proxy {
  port: number;
  /** All requests so far, in order. */
  requests: ProxiedRequest[];
  close(): Promise<void>;
}

/**
 * Starts the proxy on a free port of the loopback interface.
 * @param answer what to send for an address, or undefined to refuse it
 */
export async function startProxy(answer: (url: URL) => Answer | undefined): Promise<Proxy> {
  const requests: ProxiedRequest[] = [];
  const refuse = (socket: Duplex, method: string, host: string): void => {
    requests.push({ method, host, url: host, answered: false });
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  };

  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    // A proxied request names its host in the address; a direct one, in a header.
    const address = new URL(url, `http://${request.headers.host ?? 'localhost'}`);
    const found = method === 'GET' ? answer(address) : undefined;
    const host = address.host;
    requests.push({ method, host, url: address.href, answered: found !== undefined });
    response.writeHead(found ? (found.status ?? 200) : 403, {
      'content-type': found?.type ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(found?.body ?? 'This proxy does not serve that.');
  });
  server.on('connect', (request, socket) => {
    socket.on('error', () => undefined);
    refuse(socket, 'CONNECT', request.url ?? '?');
  });
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => undefined);
    refuse(socket, 'UPGRADE', request.headers.host ?? request.url ?? '?');
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
