/**
 * Global set-up of the tests that look at the finished site: builds it into dist/, once for all of them. A failed
 * build is not thrown from here, because that would end the run before the other tests could say anything; it is
 * handed on, and every test that asks for the site fails with it (see site.ts).
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { outsideEnvironment } from './outside-environment.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface BuildResult {
  folder: string;
  failed: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    build: BuildResult;
  }
}

// Each project loads this file anew; only the process itself is shared by them.
const shared = globalThis as typeof globalThis & { handbookBuild?: Promise<BuildResult> };

export default async function setup(project: TestProject): Promise<void> {
  shared.handbookBuild ??= build(path.join(ROOT, 'dist'));
  project.provide('build', await shared.handbookBuild);
}

async function build(folder: string): Promise<BuildResult> {
  rmSync(folder, { recursive: true, force: true }); // no page of an earlier build may pass for one of this
  const { status, output } = await astroBuild();
  const failed = status !== 0;
  if (failed) process.stderr.write(`${output}\nThe site could not be built: see above.\n\n`);
  return { folder, failed };
}

function astroBuild(): Promise<{ status: number | null; output: string }> {
  const program = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, 'build'], { cwd: ROOT, env: outsideEnvironment() });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
