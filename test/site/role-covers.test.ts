import { expect, test } from 'vitest';
import { roleCovers } from '../../src/site/role-covers.ts';

const family = (name: string, more = {}) => ({ name, definition: `What ${name} does.`, ...more });
const TERMS = {
  'role-families': {
    partner: family('Partner'),
    school: family('School', { 'part-of': 'partner' }),
    police: family('Police', { 'part-of': 'partner' }),
    other: family('Other'),
  },
};
const AUTHORITY = {
  roles: {
    network: { title: 'Network', family: 'partner', 'also-called': ['Agencies', 'Services'] },
    teacher: { title: 'Teacher', family: 'school' },
    panel: { title: 'Panel', family: 'other', 'also-called': ['Forum'] },
    chair: { title: 'Chair', family: 'other' },
  },
};
const covers = (...who: readonly string[]) =>
  roleCovers(AUTHORITY, TERMS, [{ who: [...who] }, { who: 'not-stated' }]);

test('says the family, the families in it, and what else the document calls the role', () => {
  expect(covers('network', 'teacher')).toEqual({
    network:
      'Partner: What Partner does. Among them: School, Police. The document also says: Agencies, Services.',
    teacher: 'School: What School does.',
  });
});

test('says nothing of a family that gathers the rest, nor of roles that no rule names', () => {
  expect(covers('panel', 'chair')).toEqual({ panel: 'The document also says: Forum.' });
  expect(covers()).toEqual({});
});
