/** Two matrices of our own invention: one in which everything occurs, and one with other grades and another rule. */
import type { MatrixData } from '../../../src/islands/functional-needs/matrix-data.ts';

const row = (number: number, id: string, name: string, more = {}) => ({
  id,
  number,
  name,
  grades: { '2': `Some trouble with ${name.toLowerCase()}`, '3': `Great trouble with ${name.toLowerCase()}` },
  questions: [],
  ...more,
});

export const BARSET: MatrixData = {
  authority: 'barset',
  name: 'Barsetshire',
  title: 'Matrix of needs',
  href: '/authorities/barset/thresholds/#matrix',
  decides: 'Whether the disability service takes the case',
  doesNotMean: 'A child below the mark may still be in need.',
  grades: [
    { mark: '0', name: 'None' },
    { mark: '2', name: 'Moderate' },
    { mark: '3', name: 'Severe' },
    { mark: 'N', name: 'Not tested', missing: true },
  ],
  functions: [
    row(1, 'learning', 'Learning'),
    row(2, 'vision', 'Vision', { questions: ['damaged-band'] }),
    row(3, 'social', 'Social', { grades: {}, unused: 'The trust does not use it.' }),
    row(4, 'hearing', 'Hearing'),
  ],
  passes: [
    { 'at-least': 2, of: ['2'] },
    { 'at-least': 1, of: ['3'] },
  ],
  places: [{ section: 'Appendix 2', lines: [{ line: 12, href: '/authorities/barset/source/#line-12' }] }],
  questions: [
    {
      id: 'damaged-band',
      asks: 'Where does moderate begin?',
      worksTo: 'As printed.',
      href: '/authorities/barset/questions/#question-damaged-band',
    },
  ],
};

export const LOAM: MatrixData = {
  ...BARSET,
  authority: 'loam',
  name: 'Loamshire',
  grades: [
    { mark: 'A', name: 'Low' },
    { mark: 'B', name: 'High' },
  ],
  functions: [row(1, 'learning', 'Learning', { grades: { B: 'Far behind' } })],
  passes: [{ 'at-least': 1, of: ['B'] }],
  questions: [],
};
