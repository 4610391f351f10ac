/** Which folder of src may import which, and which file each package comes in by. See src/README.md for the why. */

export interface Zone {
  uses: string[];
  /** Folders of which this one may know the types, but must not load the code. */
  typesOf?: string[];
  /** Its code also runs in the browser, where there is no Node. */
  runsInBrowser?: true;
}

const CORE = ['calendar', 'policy', 'schedule'];

/** By folder of src; also the files that lie in src itself. A zone may always import itself. */
export const ZONES: Record<string, Zone> = {
  calendar: { uses: [], runsInBrowser: true },
  formats: { uses: [], runsInBrowser: true },
  spelling: { uses: [], runsInBrowser: true },
  policy: { uses: ['calendar', 'spelling'] },
  schedule: { uses: ['calendar'], typesOf: ['policy'], runsInBrowser: true },
  thresholds: { uses: [], typesOf: ['policy'], runsInBrowser: true },
  islands: {
    uses: ['calendar', 'formats', 'schedule', 'spelling', 'thresholds'],
    typesOf: ['policy'],
    runsInBrowser: true,
  },
  site: { uses: [...CORE, 'formats', 'thresholds'], typesOf: ['islands'] },
  components: { uses: [...CORE, 'spelling', 'islands', 'site', 'styles'] },
  layouts: { uses: [...CORE, 'islands', 'site', 'components', 'styles'] },
  pages: { uses: [...CORE, 'formats', 'islands', 'site', 'components', 'layouts', 'styles'] },
  styles: { uses: [] },
  cli: { uses: [...CORE, 'spelling', 'site'] },
  'content.config.ts': { uses: [...CORE, 'site'] },
};

/**
 * One door for each package: the only files that may import it. What a package is for, and how it may one day be
 * replaced, is then written in one place. The most particular entry counts: `astro:content` before `astro`.
 */
export const DOORS: Record<string, string[]> = {
  luxon: ['src/site/today.ts'],
  'date-holidays': ['src/site/bank-holidays.ts'],
  yaml: ['src/policy/parse.ts'],
  zod: ['src/policy/schema*.ts', 'src/policy/schema/**'],
  preact: ['src/islands/**'],
  papaparse: ['src/formats/csv.ts'],
  'ts-ics': ['src/islands/exports/calendar-file.ts'],
  pagefind: ['src/site/**'],
  'govuk-frontend': ['src/layouts/**', 'src/components/**'],
  'astro:content': ['src/pages/**', 'src/content.config.ts'],
  'astro/loaders': ['src/content.config.ts'],
  'astro/zod': ['src/content.config.ts'],
  astro: ['src/site/**', 'src/components/**', 'src/layouts/**', 'src/pages/**'],
  '@astrojs': ['src/site/**', 'src/pages/**'],
};
