/** Holds every import against the rules, and says of each offender what is wrong and how to put it right. */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { importsOf, type Import } from './imports.ts';
import { DOORS, ZONES, type Zone } from './rules.ts';

/** Text of source files by path, such as `src/calendar/date.ts`. */
export type SourceFiles = ReadonlyMap<string, string>;

export function importOffenders(files: SourceFiles): string[] {
  return [...files]
    .filter(([file]) => /\.(ts|tsx|mjs|astro)$/.test(file))
    .flatMap(([file, text]) => {
      const zone = ZONES[zoneOf(file)];
      if (!zone)
        return [
          `${file}: ${zoneOf(file)} is no known part of src. Add it to the zones of the architecture test.`,
        ];
      return importsOf(file, text).flatMap((found) => {
        const complaint = complain(file, zone, found, files);
        return complaint ? [`${file}:${found.line} imports ${found.specifier}: ${complaint}`] : [];
      });
    });
}

function complain(file: string, zone: Zone, found: Import, files: SourceFiles): string | undefined {
  const { specifier } = found;
  if (specifier.startsWith('.')) return complainOfFile(file, zone, found, files);
  if (specifier.startsWith('/')) return undefined; // a file of the finished site, such as /pagefind/pagefind.js
  if (isBuiltin(specifier)) return complainOfBuiltin(file, zone, specifier);
  return complainOfPackage(file, specifier);
}

function complainOfFile(file: string, zone: Zone, found: Import, files: SourceFiles): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), found.specifier.replace(/\?.*$/, ''));
  if (path.posix.extname(target) === '' || files.has(`${target}.ts`)) {
    return 'write the file name in full, with .ts; Node runs these files as they are.';
  }
  const [from, to] = [zoneOf(file), zoneOf(target)];
  if (!target.startsWith('src/')) {
    return zone.runsInBrowser ? `${from} runs in the browser and takes nothing from outside src.` : undefined;
  }
  if (from === to || zone.uses.includes(to)) return undefined;
  if (!zone.typesOf?.includes(to)) return `${from} must not know ${to}. ${allowance(from, zone)}`;
  return found.typeOnly
    ? undefined
    : `${from} may take only types from ${to}: write \`import type { ... }\`.`;
}

function allowance(from: string, { uses, typesOf = [] }: Zone): string {
  const allowed = [...uses, ...typesOf.map((folder) => `${folder} (types)`)].join(', ');
  return `${from} imports ${allowed || 'nothing of ours'}: move the code, or hand the value in as a parameter.`;
}

function complainOfBuiltin(file: string, zone: Zone, specifier: string): string | undefined {
  if (!specifier.startsWith('node:')) return `write node:${specifier}.`;
  return zone.runsInBrowser
    ? `${zoneOf(file)} runs in the browser, which has no Node: read it in site or cli.`
    : undefined;
}

function complainOfPackage(file: string, specifier: string): string | undefined {
  const [, door] =
    Object.entries(DOORS).find(([name]) => specifier === name || specifier.startsWith(`${name}/`)) ?? [];
  if (!door)
    return 'no file is this package’s door. Add one to the doors of the architecture test, or do without.';
  if (door.some((pattern) => path.posix.matchesGlob(file, pattern))) return undefined;
  return `it comes in by ${door.join(' or ')} only: use what that exports.`;
}

/** `src/calendar/date.ts` lies in calendar, `src/content.config.ts` in itself. */
function zoneOf(file: string): string {
  return file.split('/')[1] ?? file;
}
