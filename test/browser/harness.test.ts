/** The helpers of the browser tests must see what they are there to see: they are shown a page that does it all. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'handbook-harness-'));
let site: ServedSite;

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self'; connect-src 'self'">`;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'sub'));
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html>${POLICY}<script src="bad.js"></script><p style="color: red">`,
  );
  writeFileSync(path.join(folder, 'sub/index.html'), '<!doctype html><p>below</p>');
  writeFileSync(path.join(folder, '404.html'), '<!doctype html><p>lost</p>');
  writeFileSync(
    path.join(folder, 'bad.js'),
    `console.error('said'); fetch('/told', { method: 'POST', body: 'a secret' }); new Worker('/worker.js');
     fetch('http://elsewhere.invalid/').catch(() => {}); throw new Error('thrown');`,
  );
  writeFileSync(
    path.join(folder, 'worker.js'),
    `fetch('http://elsewhere.invalid/worker').catch(() => {}); fetch('/from-worker');`,
  );
  site = await serveSite({ folder });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('errors, violations and requests of a page and of its worker are all seen', async () => {
  const { seen } = await openPage('/', { site });
  await expect.poll(() => seen.requests).toContain(`${site.origin}/from-worker`);
  await expect.poll(() => seen.requests).toContain('http://elsewhere.invalid/worker');
  expect(seen.requests).toContain(`${site.origin}/told`);
  await expect.poll(() => seen.consoleErrors).toContainEqual(expect.stringContaining('said'));
  expect(seen.pageErrors).toEqual([expect.stringContaining('thrown')]);
  await expect.poll(() => seen.policyViolations).toContainEqual(expect.stringContaining('style-src'));
  expect(seen.policyViolations).toContainEqual('connect-src blocked http://elsewhere.invalid/');
});

test('the server writes down what it was sent', async () => {
  await fetch(`${site.origin}/told`, { method: 'POST', body: 'a secret' });
  expect(site.requests).toContainEqual({ method: 'POST', url: '/told', body: 'a secret' });
});

test('with the strict policy a worker is bound too', async () => {
  const strict = await serveSite({ folder, strictPolicy: true });
  const { seen } = await openPage('/', { site: strict });
  await expect.poll(() => seen.requests).toContain(`${strict.origin}/from-worker`);
  expect(seen.requests).not.toContain('http://elsewhere.invalid/worker');
  await strict.close();
});

test('a folder shows its index, without its slash it is redirected, and the unknown is 404', async () => {
  const answers = await Promise.all(
    ['/sub/', '/sub?x=1', '/none/', '/..%2f..%2fetc/passwd'].map(async (url) => {
      const { status, headers } = await fetch(site.origin + url, { redirect: 'manual' });
      return [status, headers.get('location') ?? headers.get('content-type')];
    }),
  );
  expect(answers).toEqual([
    [200, 'text/html; charset=utf-8'],
    [301, '/sub/?x=1'],
    [404, 'text/html; charset=utf-8'],
    [404, 'text/html; charset=utf-8'],
  ]);
});
