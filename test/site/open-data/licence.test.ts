import { expect, test } from 'vitest';
import { LICENCE } from '../../../src/site/open-data/licence.ts';
import { readRootFile } from '../../support/files.ts';

test('README.md, which cannot take the licence from the code, names the same one', () => {
  expect(readRootFile('README.md')).toContain(`[${LICENCE.name}](${LICENCE.url})`);
});
