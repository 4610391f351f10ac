import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const AUTHORITIES = 'content/authorities';
const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro', '.vitest', 'coverage'];

// Invented, and no two alike, so that lists of them compress no better than lists of real councils.
const STARTS =
  'Alder Beck Carl Dun Elm Fair Green Hather Ing Kings Lang Mar Nether Oak Pen Rother Stan'.split(' ');
const ENDS = 'bourne bury ford ham ley mere stead ton wick worth'.split(' ');
const KINDS = ['County Council', 'City Council', 'Borough Council', 'Council'];

export interface Project {
  readonly folder: string;
  /** The ids of its authorities. The first are the same in every project. */
  readonly authorities: readonly string[];
}

/**
 * Copies the project at `root` to a temporary folder. In place of its authorities there are as many as asked for: their
 * files dealt out in turn, each copy under a name and an id of its own.
 */
export function projectOf(count: number, root: string): Project {
  const folder = mkdtempSync(path.join(tmpdir(), `handbook-${count}-`));
  for (const entry of readdirSync(root).filter((name) => !LEFT_OUT.includes(name))) {
    cpSync(path.join(root, entry), path.join(folder, entry), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  rmSync(path.join(folder, AUTHORITIES), { recursive: true });
  const real = readdirSync(path.join(root, AUTHORITIES)).filter((name) => !name.startsWith('.'));
  const authorities = Array.from({ length: count }, (_, place) => {
    const name = nameOf(place);
    const id = name.toLowerCase().replaceAll(' ', '-');
    const copy = path.join(folder, AUTHORITIES, id);
    cpSync(path.join(root, AUTHORITIES, real[place % real.length] ?? ''), copy, { recursive: true });
    rename(path.join(copy, 'authority.yaml'), name);
    return id;
  });
  return { folder, authorities };
}

function nameOf(place: number): string {
  const start = STARTS[place % STARTS.length] ?? '';
  const end = ENDS[Math.floor(place / STARTS.length)] ?? '';
  return `${start}${end} ${KINDS[place % KINDS.length]}`;
}

function rename(file: string, name: string): void {
  const text = readFileSync(file, 'utf8');
  const renamed = text.replace(/^name:.*$/m, `name: ${name}`);
  if (renamed === text) throw new Error(`${file} has no line "name: ..."`);
  writeFileSync(file, renamed);
}
