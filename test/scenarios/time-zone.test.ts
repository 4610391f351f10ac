/** The other tests in this folder prove nothing about time zones unless their process really is in one. */
import { expect, test } from 'vitest';

const zone = process.env['TZ'] ?? '';

// Minutes to add to local time to get UTC
const OFFSETS: Record<string, { january: number; july: number }> = {
  'Europe/London': { january: 0, july: -60 },
  'Pacific/Auckland': { january: -13 * 60, july: -12 * 60 },
  'America/Los_Angeles': { january: 8 * 60, july: 7 * 60 },
};

test('this run is in one of the three zones', () => {
  expect(Object.keys(OFFSETS)).toContain(zone);
});

test('the zone of the project is the zone of the process', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});

test('the clock of the process follows the zone, in winter and in summer', () => {
  const offsets = {
    january: new Date(2026, 0, 15).getTimezoneOffset(),
    july: new Date(2026, 6, 15).getTimezoneOffset(),
  };
  expect(offsets).toEqual(OFFSETS[zone]);
});
