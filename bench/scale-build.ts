import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Build {
  readonly seconds: number;
  /** Undefined where the computer has no /proc. */
  readonly peakBytes: number | undefined;
}

const EVERY = 100;

/** How `peakBytes` is measured, for the reader of the figures. */
export const HOW_MEMORY_IS_MEASURED =
  `Memory: every ${EVERY} ms the resident sets of the build and of all processes it started are read from /proc and ` +
  'added up; the largest sum is given. Pages that two processes share count twice, so it errs on the high side.';

/** Builds the site of a project as `npm run build` does. Throws with what the build printed if it fails. */
export async function build(project: string): Promise<Build> {
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const started = performance.now();
  const child = spawn(process.execPath, [astro, 'build'], { cwd: project });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  let peakBytes: number | undefined;
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : residentBytes(child.pid);
    if (now !== undefined) peakBytes = Math.max(peakBytes ?? 0, now);
  }, EVERY);
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(sampling));
  if (status !== 0) throw new Error(`The build failed.\n${printed.slice(-3000)}`);
  return { seconds: (performance.now() - started) / 1000, peakBytes };
}

/** What a process and all those below it hold in memory. */
function residentBytes(root: number): number | undefined {
  if (!existsSync('/proc/self/status')) return undefined;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statusOf);
  const family = new Set([root]);
  // A process is always listed after its parent, unless numbers have started again: then a second pass finds it.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.reduce((sum, { pid, resident }) => sum + (family.has(pid) ? resident : 0), 0);
}

function statusOf(pid: string): readonly { pid: number; parent: number; resident: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: number('PPid'), resident: number('VmRSS') * 1024 }];
  } catch {
    return []; // it has ended meanwhile
  }
}
