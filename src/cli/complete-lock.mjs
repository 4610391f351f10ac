// `node src/cli/complete-lock.mjs` completes package-lock.json after it has been changed.
//
// Some packages exist once for each platform and are optional dependencies of another. npm leaves those out of the
// lock file that the registry in use happens not to hold, and then `npm ci` refuses the lock file: on every platform.
// Plain JavaScript, because it is needed when nothing can be installed.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * The optional dependencies that the lock file names but does not hold, each with the package that wants it.
 * @param {Record<string, any>} packages `packages` of package-lock.json
 * @returns {{ name: string, version: string, wantedBy: string, dev: boolean }[]}
 */
export function missingOptionalPackages(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isHeld(packages, place, name))
      .map(([name, version]) => ({ name, version, wantedBy: place || 'package.json', dev })),
  );
}

/** A package finds another one in its own node_modules or in that of any package it lies within. */
function isHeld(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** The entry that npm would have written, as far as the name of the package tells. */
export function lockEntry({ name, version, dev }) {
  const words = name
    .replace('windows', 'win32')
    .replace('linuxmusl', 'linux-musl')
    .split(/[^a-z0-9]+/);
  const libc = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', glibc: 'glibc' };
  const only = (kind, known) => (known.length > 0 ? { [kind]: known } : {});
  return {
    version,
    ...only(
      'cpu',
      words.filter((word) => PROCESSORS.includes(word)),
    ),
    ...(dev && { dev: true }),
    ...only(
      'libc',
      words.flatMap((word) => libc[word] ?? []),
    ),
    optional: true,
    ...only(
      'os',
      words.filter((word) => SYSTEMS.includes(word)),
    ),
  };
}

function completeLockFile(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionalPackages(lock.packages);
  const vague = missing.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version));
  for (const each of missing)
    if (!vague.includes(each)) lock.packages[`node_modules/${each.name}`] = lockEntry(each);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  for (const { name, version, wantedBy } of vague) {
    console.error(
      `${name}@${version}, wanted by ${wantedBy}, names no single version: add it to the lock file by hand.`,
    );
  }
  console.error(`${missing.length - vague.length} packages added to ${file}`);
  process.exitCode = vague.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) completeLockFile('package-lock.json');
