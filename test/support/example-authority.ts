import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Fills a new authority's folder with the examples of its own files, as its writer would begin. */
export function writeExamples(folder: string): void {
  for (const file of readdirSync(folder)) {
    const place = path.join(folder, file);
    const text = readFileSync(place, 'utf8');
    writeFileSync(place, file === 'authority.yaml' ? spoken(text) : uncommented(text));
  }
}

/** The example stands below the first empty line. */
function uncommented(text: string): string {
  const [, example = ''] = text.split(/\n\n(.*)/s);
  return example.replaceAll(/^# /gm, '');
}

/** authority.yaml with the role of the example, and without the silences on what the examples speak of. */
function spoken(text: string): string {
  const topics = ['first-meeting', 'chair-first-meeting', 'preparation', 'thresholds', 'pathways', 'duties'];
  return text
    .replace('roles: {}\n', 'roles:\n')
    .replaceAll(/^# (?= )/gm, '')
    .replaceAll(new RegExp(`^  (${topics.join('|')}): not-read\n`, 'gm'), '');
}
