import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { CalculatorData } from '../../../src/islands/data.ts';
import { Clashes } from '../../../src/islands/result/Clashes.tsx';
import type { Clash } from '../../../src/schedule/types.ts';
import { versionsOf } from '../../../src/schedule/versions.ts';
import { calculatorData } from '../../../src/site/calculator-data.ts';
import { amended, terms } from '../../site/amended.ts';
import { day } from '../example.ts';

const data: CalculatorData = calculatorData(amended, terms);
const versions = Object.values(data.timescales).flatMap((timescale) =>
  timescale.from === undefined ? [] : versionsOf(timescale),
);

test('a clash gives the source of each rule as it was in force', () => {
  const [now, before] = versions;
  if (!now || !before) throw new Error('the first meeting of the sample has changed');
  const clash: Clash = {
    rules: ['first-meeting', 'first-meeting'],
    versions: [before, now],
    event: 'first-meeting',
    start: { event: 'assessment-completed', date: day('2025-03-31') },
    meeting: day('2025-04-14'),
    before: day('2025-03-14'),
    kind: 'impossible',
  };
  const html = render(<Clashes clashes={[clash]} data={data} />);
  expect(html.match(/\d \w+, line \d+/g)).toEqual(['1 Changes, line 5', '3 Meetings, line 20']);
});
