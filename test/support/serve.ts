/**
 * A static file server for the browser tests. It does what a plain host does (a folder shows its index.html, an
 * unknown address gets 404.html), keeps a record of every request, and can send each page's own content security
 * policy as a header too, as strict hosts do: a header also binds workers, which the page's <meta> does not.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteFolder } from './site.ts';

export interface ReceivedRequest {
  method: string;
  /** Path and query, as they arrived. */
  url: string;
  body: string;
}

export interface ServedSite {
  /** Such as `http://localhost:41234`, without a slash at the end. */
  origin: string;
  requests: ReceivedRequest[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export async function serveSite({ folder = siteFolder(), strictPolicy = false } = {}): Promise<ServedSite> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      requests.push({ method: request.method ?? '', url: request.url ?? '', body });
      answer(folder, request.url ?? '/', strictPolicy, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve)); // 0: any free port
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, url: string, strictPolicy: boolean, response: ServerResponse): void {
  const { pathname, search } = new URL(url, 'http://localhost');
  const asked = path.join(folder, decodeURIComponent(pathname));
  if (isFile(path.join(asked, 'index.html')) && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const found = [asked, path.join(asked, 'index.html')].find(
    (file) => isFile(file) && file.startsWith(folder),
  );
  const file = found ?? path.join(folder, '404.html');
  const body = isFile(file) ? readFileSync(file) : Buffer.from('Not found');
  response.statusCode = found ? 200 : 404;
  response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-cache');
  const policy = strictPolicy ? policyFor(folder, file, body) : undefined;
  if (policy) response.setHeader('content-security-policy', policy);
  response.end(body);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A page brings its policy; whatever is not a page gets the home page's, less the hashes of its inline scripts. */
function policyFor(folder: string, file: string, body: Buffer): string | undefined {
  const isPage = file.endsWith('.html');
  const html = isPage ? body.toString() : readFileSync(path.join(folder, 'index.html'), 'utf8');
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
  if (policy === undefined || isPage) return policy;
  return policy.replaceAll(/ 'sha(256|384|512)-[^']+'/g, '');
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
