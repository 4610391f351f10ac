/** A check that cannot fail is no check: each rule is shown a file that breaks it and one that does not. */
import { expect, test } from 'vitest';
import { fileOffenders } from '../support/architecture/check-files.ts';
import { importOffenders } from '../support/architecture/check-imports.ts';

const offenders = (file: string, text: string) => importOffenders(new Map([[file, text]]));

test.for([
  ['src/policy/a.ts', `import { x } from '../calendar/date.ts';`],
  ['src/schedule/a.ts', `import type { Policy } from '../policy/types.ts';`],
  ['src/schedule/a.ts', `type P = import('../policy/types.ts').Policy;`],
  ['src/schedule/a.ts', `// import { x } from '../site/a.ts';\nconst s = "import '../site/a.ts'";`],
  ['src/islands/Form.tsx', `import { render } from 'preact';\nexport const f = () => <p>{render}</p>;`],
  ['src/islands/a.ts', `const load = () => import('./exports/csv.ts');`],
  ['src/formats/csv.ts', `import Papa from 'papaparse';`],
  ['src/site/a.ts', `import fs from 'node:fs';\nimport type { Props } from '../islands/Form.tsx';`],
  ['src/policy/schema/clock.ts', `import { z } from 'zod';`],
  ['src/policy/schema-dates.ts', `import { z } from 'zod';`],
  [
    'src/pages/index.astro',
    `---\nimport { getCollection } from 'astro:content';\n---\n<p>import x from '../cli/a.ts'</p>`,
  ],
  ['src/layouts/Page.astro', `<script>\nimport { initAll } from 'govuk-frontend';\n</script>`],
  ['src/components/Search.astro', `<script>\nconst p = await import('/pagefind/pagefind.js');\n</script>`],
  ['src/cli/a.mjs', `import { x } from '../site/a.ts';`],
] as const)('%s may contain %s', ([file, text]) => {
  expect(offenders(file, text)).toEqual([]);
});

test.for([
  ['src/calendar/a.ts', `import { x } from '../schedule/b.ts';`, 'calendar must not know schedule'],
  ['src/calendar/a.ts', `import type { X } from '../policy/b.ts';`, 'calendar must not know policy'],
  ['src/calendar/a.ts', `import fs from 'node:fs';`, 'has no Node'],
  ['src/schedule/a.ts', `import { x } from '../policy/b.ts';`, 'may take only types from policy'],
  ['src/schedule/a.ts', `import { type X } from '../policy/b.ts';`, 'may take only types from policy'],
  ['src/schedule/a.ts', `export { x } from '../policy/b.ts';`, 'may take only types from policy'],
  ['src/schedule/a.ts', `export * from '../site/b.ts';`, 'schedule must not know site'],
  ['src/islands/a.ts', `import type { X } from '../site/b.ts';`, 'islands must not know site'],
  ['src/islands/a.ts', `const x = await import('../policy/b.ts');`, 'may take only types from policy'],
  ['src/islands/a.ts', `import data from '../../content/terms.yaml';`, 'takes nothing from outside src'],
  ['src/site/a.ts', `import '../islands/Form.tsx';`, 'may take only types from islands'],
  [
    'src/components/A.astro',
    `---\nimport L from '../layouts/L.astro';\n---`,
    'components must not know layouts',
  ],
  [
    'src/components/A.astro',
    `<p />\n<script>\nimport '../cli/a.ts';\n</script>`,
    'components must not know cli',
  ],
  ['src/components/A.astro', `<script src="../cli/a.ts"></script>`, 'components must not know cli'],
  ['src/pages/a.astro', `---\nimport { x } from '../cli/a.ts';\n---`, 'pages must not know cli'],
  ['src/cli/a.ts', `import P from '../pages/index.astro';`, 'cli must not know pages'],
  ['src/new-part/a.ts', `export const x = 1;`, 'no known part of src'],
  ['src/schedule/a.ts', `import { DateTime } from 'luxon';`, 'comes in by src/site/today.ts only'],
  ['src/policy/a.ts', `import { parse } from 'yaml';`, 'comes in by src/policy/parse.ts only'],
  ['src/policy/a.ts', `import { z } from 'zod';`, 'comes in by src/policy/schema'],
  ['src/site/a.ts', `import { useState } from 'preact/hooks';`, 'comes in by src/islands/** only'],
  ['src/site/a.ts', `import Holidays from 'date-holidays';`, 'comes in by src/site/bank-holidays.ts only'],
  ['src/site/a.ts', `import { getCollection } from 'astro:content';`, 'comes in by src/pages/**'],
  ['src/islands/a.ts', `import Papa from 'papaparse';`, 'comes in by src/formats/csv.ts only'],
  [
    'src/islands/a.ts',
    `import { x } from 'ts-ics';`,
    'comes in by src/islands/exports/calendar-file.ts only',
  ],
  ['src/site/a.ts', `import _ from 'lodash';`, 'no file is this package’s door'],
  ['src/site/a.ts', `import fs from 'fs';`, 'write node:fs'],
  ['src/site/a.ts', `import { x } from './b';`, 'write the file name in full'],
] as const)('%s must not contain %s', ([file, text, complaint]) => {
  expect(offenders(file, text)).toEqual([expect.stringContaining(complaint)]);
});

test('an offender is named with its line, also in an .astro file', () => {
  const page = `---\nconst x = 1;\n---\n<p>é</p>\n<script>\n  import '../cli/a.ts';\n</script>\n`;
  expect(offenders('src/pages/a.astro', page)).toEqual([
    expect.stringMatching(/^src\/pages\/a\.astro:6 imports /),
  ]);
});

test.for([
  'src/calendar/working-day-table.ts',
  'src/content.config.ts',
  'src/env.d.ts',
  'src/islands/DateField.tsx',
  'src/pages/[authority]/index.astro',
  'src/pages/[...path].astro',
  'src/pages/data/[authority].json.ts',
  'src/pages/404.astro',
  'src/README.md',
])('%s is a good name', (file) => {
  expect(fileOffenders(new Map([[file, '']]))).toEqual([]);
});

test.for([
  'src/calendar/workingDays.ts',
  'src/islands/date-field.tsx',
  'src/components/rule-table.astro',
  'src/pages/AboutUs.astro',
  'src/siteData/a.ts',
])('%s is a bad name', (file) => {
  expect(fileOffenders(new Map([[file, '']]))).toHaveLength(1);
});

const left = ['TO', 'DO'].join('');
const focused = ['test', 'only'].join('.');
const postponed = ['describe', 'skip'].join('.');

test.for([
  ['src/site/a.ts', '\n'.repeat(301) + 'x', 'more than 300'],
  ['src/site/a.ts', `// ${left}: later`, left],
  ['test/a.test.ts', `// ${left}: later`, left],
  ['src/site/a.ts', 'console.log(1);', 'console.log'],
  ['test/a.test.ts', `${focused}('x', () => {});`, focused],
  ['test/a.test.tsx', `${postponed}('x', () => {});`, postponed],
] as const)('%s with %s is found', ([file, text, complaint]) => {
  expect(fileOffenders(new Map([[file, text]]))).toEqual([expect.stringContaining(complaint)]);
});

test.for([
  ['src/cli/a.ts', 'console.log(1);'],
  ['src/site/a.ts', 'x\n'.repeat(300)],
  ['test/a.test.ts', `test('only on Mondays', () => expect(list.todo).toBe(1));`],
] as const)('%s with %s is left alone', ([file, text]) => {
  expect(fileOffenders(new Map([[file, text]]))).toEqual([]);
});
