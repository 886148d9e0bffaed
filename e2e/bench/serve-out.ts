import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { bytesAt, fileAt } from '../pages/exported';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** As a host that compresses ahead sends it. */
export const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

export interface Served {
  origin: string;
  server: Server;
}

/**
 * Serves `out/` in Brotli on this machine alone. HTTP/1.1 without TLS, so that no certificate is needed: a page is one request until
 * the reader's first intent, for which a newer protocol changes nothing.
 */
export async function serveOut(): Promise<Served> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decodeURIComponent(pathname);
    const path = fileAt(asked) ? asked : '/404.html';
    const type = TYPES[extname(fileAt(path) ?? '')];
    const body = kept.get(path) ?? (type ? brotli(bytesAt(path)) : bytesAt(path));
    kept.set(path, body);
    response.writeHead(path === asked ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type && { 'content-encoding': 'br' }),
      'cache-control': asked.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
