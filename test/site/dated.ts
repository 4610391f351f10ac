/** An authority whose thresholds and steps tell their history. */
import { loadHandbook } from '../../src/policy/load.ts';
import type { Authority } from '../../src/policy/types.ts';
import { DATED_PATHWAY, DATED_THRESHOLDS } from '../policy/dated.ts';
import { AUTHORITY, PATHWAYS, sampleFiles, THRESHOLDS } from '../policy/sample.ts';

/** With other words in the place of some of its thresholds'. */
export function datedWith(from = '', to = ''): Authority {
  const files = sampleFiles(
    [AUTHORITY, '  pathways: not-stated\n', ''],
    [THRESHOLDS, DATED_THRESHOLDS.replace(from, () => to)],
    [PATHWAYS, DATED_PATHWAY],
  );
  const loaded = loadHandbook(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded.value.authorities[0] as Authority;
}

export const dated = datedWith();
