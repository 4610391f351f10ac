/** A lock file made on one computer must install on every other: another system, another registry. */
import { expect, test } from 'vitest';
import { lockEntry, missingOptionalPackages } from '../../src/cli/complete-lock.mjs';
import { readRootFile } from '../support/files.ts';

interface Entry {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const text = readRootFile('package-lock.json');
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
const manifest = JSON.parse(readRootFile('package.json')) as Entry;

test('package-lock.json names no registry: everyone installs from their own', () => {
  const addresses = text.split('\n').filter((line) => /^\s*"resolved":/.test(line));
  expect(addresses, 'run `npm install` with omit-lockfile-registry-resolved=true, as in .npmrc').toEqual([]);
});

test('package-lock.json holds the packages of every platform: if not, `node src/cli/complete-lock.mjs`', () => {
  const missing = missingOptionalPackages(packages);
  expect(missing.map(({ name, version, wantedBy }) => `${name}@${version}, wanted by ${wantedBy}`)).toEqual(
    [],
  );
});

test('package-lock.json and package.json agree: if not, `npm install`', () => {
  const of = ({ dependencies, devDependencies, optionalDependencies }: Entry) => ({
    dependencies,
    devDependencies,
    optionalDependencies,
  });
  expect(of(packages[''] ?? {})).toEqual(of(manifest));
});

test('package.json asks for exact versions, so that no update comes unread', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('a missing package is found wherever npm would look for it', () => {
  const lock = {
    'node_modules/tool': {
      optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/windows-arm64': '1.0.0' },
    },
    'node_modules/tool/node_modules/@tool/linux-x64': { version: '1.0.0' },
    'node_modules/other/node_modules/@tool/windows-arm64': { version: '1.0.0' },
  };
  expect(missingOptionalPackages(lock)).toEqual([
    { name: '@tool/windows-arm64', version: '1.0.0', wantedBy: 'node_modules/tool', dev: false },
  ]);
});

test.for([
  ['@tool/windows-arm64', { cpu: ['arm64'], os: ['win32'] }],
  ['@tool/binding-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
  ['@tool/binding-linux-arm64-gnu', { cpu: ['arm64'], libc: ['glibc'], os: ['linux'] }],
  ['tool-wasm32-wasi', { cpu: ['wasm32'] }],
] as const)('the name %s tells for which platform it is', ([name, platform]) => {
  const entry = lockEntry({ name, version: '1.0.0', dev: true });
  expect(entry).toEqual({ version: '1.0.0', dev: true, optional: true, ...platform });
});
