import { expect, test } from 'vitest';
import { familyGroups, familyView } from '../../../src/site/views/family.ts';
import { dutiesByChapter, roleView, rolesByFamily, unownedDuties } from '../../../src/site/views/role.ts';
import { topicView } from '../../../src/site/views/topic.ts';
import { barsetWith, terms } from '../barset.ts';

const authority = barsetWith({
  'duties.yaml': `\
hold-meeting:
  do: Hold the first meeting
  topic: first-meeting
  who: [worker, manager]
  strength: must
  timescales: [first-meeting]
  source: [{ section: 9 Plans, line: 114 }]
tell-manager:
  do: Tell the manager of a missed visit
  topic: visits
  who: [worker]
  to: [manager]
  strength: should
  questions: [which-day]
  source: [{ section: 11 Visits, line: 162 }]
book-room:
  do: Book a room
  topic: chair
  who: not-stated
  strength: should
  rules: [chair]
  source: [{ section: 5 Chairs, line: 77 }]
`,
});

test('a role has its duties, with the deadline of each, and what it is told', () => {
  const { duties, receives } = roleView('manager', authority, terms);
  expect(duties.map(({ does, deadlines }) => [does, deadlines.map(({ title }) => title)])).toEqual([
    ['Hold the first meeting', ['First meeting']],
  ]);
  expect(receives.map(({ does, who }) => [does, who])).toEqual([
    ['Tell the manager of a missed visit', ['Allocated social worker']],
  ]);
});

test('a timescale or rule that names the role stands apart, unless one of its duties carries it', () => {
  const manager = roleView('manager', authority, terms);
  expect(manager.deadlines.map(({ title }) => title)).toEqual(['Review near the end of an order']);
  expect(manager.rules.map(({ title }) => title)).toEqual(['The manager chairs']);
});

test('a shared duty has one address, on the page of the first who has it', () => {
  const shared = roleView('manager', authority, terms).duties[0];
  expect(shared?.href).toBe('/authorities/barset/roles/worker/#duty-hold-meeting');
});

test('duties stand under the parts of the guidance, in reading order', () => {
  const { duties } = roleView('worker', authority, terms);
  const parts = dutiesByChapter(duties.toReversed(), terms);
  expect(parts.map(({ name, duties: own }) => [name, own.length])).toEqual([
    ['Meetings', 1],
    ['Visits', 1],
  ]);
});

test('a duty that the document gives to nobody stands with those like it', () => {
  expect(unownedDuties(authority, terms).map(({ does, who, href }) => [does, who, href])).toEqual([
    ['Book a room', [], '/authorities/barset/roles/#duty-book-room'],
  ]);
});

test('roles stand under their families, with how much there is to each', () => {
  expect(
    rolesByFamily(authority, terms).map(({ title, roles }) => [title, roles.map(({ summary }) => summary)]),
  ).toEqual([
    ['Social worker', ['2 duties']],
    ['First-line manager', ['1 duty, told, sent or asked 1 thing']],
  ]);
});

test('a topic shows a duty only where no timescale or rule of the topic carries it', () => {
  expect(topicView('visits', authority, terms).duties.map(({ id }) => id)).toEqual(['tell-manager']);
  expect(topicView('first-meeting', authority, terms).duties).toEqual([]);
  expect(topicView('chair', authority, terms).duties).toEqual([]);
});

const families = {
  ...terms['role-families'],
  partner: { name: 'Any partner', definition: 'All partners.' },
  school: { name: 'Schools', definition: 'Schools.', 'part-of': 'partner' },
};
const wide = { ...terms, 'role-families': families };

test('partner agencies stand first, those inside the council after them', () => {
  expect(familyGroups(wide).map(({ families: of }) => of.map(({ id }) => id))).toEqual([
    ['partner', 'school'],
    ['worker', 'manager'],
  ]);
});

test('what is asked of every partner is asked of a school', () => {
  const partner = { title: 'Professionals', family: 'partner' };
  const { authorities, wider } = familyView(
    'school',
    [{ ...authority, roles: { ...authority.roles, partner } }],
    wide,
  );
  expect(wider).toEqual({ title: 'Any partner', href: '/roles/partner/' });
  expect(authorities[0]?.own).toEqual([]);
  expect(authorities[0]?.shared.map(({ title }) => title)).toEqual(['Professionals']);
});
