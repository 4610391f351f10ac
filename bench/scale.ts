// Does the site stand as many authorities as England has? It is built with a few, with many and with all of them.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculatorDataUrl, chapterUrl, urls } from '../src/site/urls.ts';
import { build, HOW_MEMORY_IS_MEASURED } from './scale-build.ts';
import { projectOf } from './scale-project.ts';
import { bytesIn, filesIn, largestOf, pageWeight } from './scale-weight.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COUNCILS_IN_ENGLAND = 153;
const SIZES = [5, 50, COUNCILS_IN_ENGLAND];
const MOST = { seconds: 180, megabytes: 3000, growthPercent: 5 };
/** The part of the guidance whose page is weighed. */
const CHAPTER = 'reviews';

interface Measured {
  readonly authorities: number;
  readonly pages: number;
  readonly seconds: number;
  readonly peakBytes: number | undefined;
  /** The largest page, before compression. */
  readonly largest: { readonly page: string; readonly bytes: number };
  readonly siteBytes: number;
  readonly indexBytes: number;
  readonly guidanceBytes: number;
  readonly calculatorBytes: number;
}

const measured: Measured[] = [];
for (const size of SIZES) {
  console.error(`Building with ${size} authorities ...`);
  measured.push(await measure(size));
}
const first = measured[0] as Measured;
const last = measured.at(-1) as Measured;
const growth = {
  guidance: percent(first.guidanceBytes, last.guidanceBytes),
  calculator: percent(first.calculatorBytes, last.calculatorBytes),
};

console.table(
  measured.map((one) => ({
    authorities: one.authorities,
    pages: one.pages,
    seconds: Number(one.seconds.toFixed(1)),
    'peak memory, MB': one.peakBytes === undefined ? 'not measured' : mega(one.peakBytes),
    'largest page, MB': `${mega(one.largest.bytes)} ${one.largest.page}`,
    'site, MB': mega(one.siteBytes),
    'search index, MB': mega(one.indexBytes),
    'guidance page, bytes': one.guidanceBytes,
    'calculator, bytes': one.calculatorBytes,
  })),
);
console.log(
  `Growth from ${first.authorities} to ${last.authorities} authorities: guidance page ${growth.guidance.toFixed(1)}%, calculator ${growth.calculator.toFixed(1)}%.`,
);
console.log(
  'Pages are weighed compressed (gzip), with the styles, fonts and scripts that they load; the calculator with the data of one authority.',
);
console.log(HOW_MEMORY_IS_MEASURED);

const broken = [
  ...over('seconds to build', last.seconds, MOST.seconds),
  ...over('MB of memory to build', mega(last.peakBytes ?? 0), MOST.megabytes),
  ...over('% growth of a guidance page', growth.guidance, MOST.growthPercent),
  ...over('% growth of the calculator', growth.calculator, MOST.growthPercent),
];
for (const line of broken) console.log(line);
if (broken.length === 0) console.log('Kept: every budget.');
process.exitCode = broken.length === 0 ? 0 : 1;

/** Builds the site in a copy of the project and weighs it. The same authority and chapter are looked at every time. */
async function measure(size: number): Promise<Measured> {
  const { folder, authorities } = projectOf(size, ROOT);
  try {
    const built = await build(folder);
    const dist = path.join(folder, 'dist');
    const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
    const [authority = ''] = authorities;
    return {
      authorities: size,
      ...built,
      pages: pages.length,
      largest: largestOf(dist, pages),
      siteBytes: bytesIn(dist),
      indexBytes: bytesIn(path.join(dist, 'pagefind')),
      guidanceBytes: pageWeight(dist, chapterUrl(authority, CHAPTER)),
      calculatorBytes: pageWeight(dist, urls.timeline, [calculatorDataUrl(authority)]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mega(bytes: number): number {
  return Number((bytes / 1e6).toFixed(1));
}

function percent(from: number, to: number): number {
  return (100 * (to - from)) / from;
}

function over(what: string, found: number, most: number): readonly string[] {
  return found > most ? [`BROKEN: ${found.toFixed(1)} ${what}; the budget is ${most}.`] : [];
}
