/** Names, length and left-overs: what can be told of a file without understanding it. */
import path from 'node:path';
import type { SourceFiles } from './check-imports.ts';

const MOST_LINES = 300;
const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
const PARAMETER = String.raw`\[(\.\.\.)?[a-zA-Z]+\]`;

/** In src/pages a name is an address, and may hold parameters and a second extension: `[authority].json.ts`. */
const ROUTE = new RegExp(`^(${KEBAB}|${PARAMETER})((-|\\.)(${KEBAB}|${PARAMETER}))*$`);

const NAMES: Record<string, { pattern: RegExp; fix: string }> = {
  '.ts': { pattern: new RegExp(`^${KEBAB}(\\.config|\\.d)?$`), fix: 'kebab-case, such as working-days.ts' },
  '.mjs': { pattern: new RegExp(`^${KEBAB}$`), fix: 'kebab-case, such as set-up.mjs' },
  '.scss': { pattern: new RegExp(`^_?${KEBAB}$`), fix: 'kebab-case, such as summary-list.scss' },
  '.tsx': { pattern: /^[A-Z][A-Za-z0-9]*$/, fix: 'PascalCase, such as DateField.tsx' },
  '.astro': { pattern: /^[A-Z][A-Za-z0-9]*$/, fix: 'PascalCase, such as RuleTable.astro' },
};

interface TextRule {
  where: string;
  except?: string;
  pattern: RegExp;
  fix: string;
}

const TEXT_RULES: TextRule[] = [
  {
    where: '{src,test}/**',
    pattern: new RegExp(String.raw`\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\b`), // not to find itself
    fix: 'do it now, or write it down as an issue',
  },
  {
    where: 'src/**',
    except: 'src/cli/**',
    pattern: /\bconsole\s*\.\s*\w+/,
    fix: 'return the message, or throw; only src/cli talks to a person',
  },
  {
    where: 'test/**/*.test.{ts,tsx}',
    pattern: /\b(test|it|describe|suite|bench)\b[\w.]*\.(only|skip|todo|skipIf|runIf|fails)\b/,
    fix: 'every test runs, always: mend it or delete it',
  },
];

export function fileOffenders(files: SourceFiles): string[] {
  return [...files].flatMap(([file, text]) => [
    ...(file.startsWith('src/') ? [...nameOffenders(file), ...lengthOffenders(file, text)] : []),
    ...TEXT_RULES.filter((rule) => applies(rule, file)).flatMap((rule) => textOffenders(file, text, rule)),
  ]);
}

function nameOffenders(file: string): string[] {
  const { dir, name, ext } = path.posix.parse(file);
  const isPage = file.startsWith('src/pages/');
  const rule = NAMES[ext];
  const fix = isPage ? 'kebab-case, as it is to stand in the address' : rule?.fix;
  const pattern = isPage ? ROUTE : rule?.pattern;
  const badName = pattern && !pattern.test(name) ? [`${file}: call it by a name in ${fix}.`] : [];
  const badFolder = dir
    .split('/')
    .filter((folder) => !(isPage ? ROUTE : new RegExp(`^${KEBAB}$`)).test(folder));
  return [...badName, ...badFolder.map((folder) => `${file}: write the folder ${folder} in kebab-case.`)];
}

function lengthOffenders(file: string, text: string): string[] {
  if (!(path.posix.extname(file) in NAMES)) return [];
  const lines = text.trimEnd().split('\n').length;
  return lines > MOST_LINES ? [`${file} has ${lines} lines, more than ${MOST_LINES}: split it by idea.`] : [];
}

function applies({ where, except }: TextRule, file: string): boolean {
  return path.posix.matchesGlob(file, where) && !(except && path.posix.matchesGlob(file, except));
}

function textOffenders(file: string, text: string, { pattern, fix }: TextRule): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line)?.[0];
    return found ? [`${file}:${index + 1} has ${found}: ${fix}.`] : [];
  });
}
