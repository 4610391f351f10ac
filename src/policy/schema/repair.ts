import { z } from 'zod';
import { kebab } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';
import { wordsOf } from './walk.ts';
import type { Schema } from './walk.ts';

/** The value that the writer most likely meant, if one of the usual slips explains what is written. The schema accepts it. */
export function repair(schema: Schema, found: unknown): unknown {
  return candidates(schema, found).find((candidate) => z.safeParse(schema, candidate).success);
}

function candidates(schema: Schema, found: unknown): readonly unknown[] {
  if (typeof found === 'number' || typeof found === 'boolean') return [String(found), [String(found)]];
  if (typeof found !== 'string') return Array.isArray(found) && found.length === 1 ? found : [[found]];
  const word = suggest(found, wordsOf(schema));
  const text = found.trim().replace(/\s+/g, ' ');
  return [
    ...(word === undefined ? [] : [word]),
    text,
    ...days(text),
    ...lengths(text),
    ...(/^\d+$/.test(text) ? [Number(text)] : []),
    ...(/^(yes|on|true)$/i.test(text) ? [true] : []),
    ...(/^(no|off|false)$/i.test(text) ? [false] : []),
    kebab(text),
    [found],
    ...(/\w$/.test(text) ? [`${text}?`, `https://${text}`] : []),
  ];
}

/** 31/3/2026 and 2026-3-31, as days are written here. Read the British way round. */
function days(text: string): readonly string[] {
  const british = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const iso = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  const [, day, month, year] = british ?? (iso && [iso[0], iso[3], iso[2], iso[1]]) ?? [];
  if (!day || !month || !year) return [];
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}

const UNITS = ['working days', 'calendar days', 'days', 'weeks', 'months', 'years', 'hours'];
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "15 workingdays", "two weeks", "6 - 8 weeks", "1 weeks". */
function lengths(text: string): readonly string[] {
  const [, figures = '', unit = ''] = /^([\d\s–-]+(?:to \d+)?|[a-z]+)\s*(.+)$/i.exec(text) ?? [];
  const number = NUMBERS.indexOf(figures.trim().toLowerCase()) + 1;
  const count = number > 0 ? String(number) : figures.replace(/\s*[–-]\s*/, '-').trim();
  const units = [...UNITS, ...UNITS.map((plural) => plural.slice(0, -1))];
  const meant =
    units.find((known) => known.replace(' ', '') === unit.toLowerCase().replace(/[\s-]/g, '')) ??
    suggest(unit, units);
  if (!meant || !/^\d/.test(count)) return [];
  return [`${count} ${meant}`, `${count} ${meant}s`, `${count} ${meant.replace(/s$/, '')}`];
}
