import { expect, test } from 'vitest';
import { readHandbook } from '../../../src/site/handbook.ts';
import { searchWords } from '../../../src/site/search/words.ts';
import type { SearchWords } from '../../../src/site/search/words.ts';
import { handbook as sample } from '../barset.ts';

const leadsTo = ({ terms }: SearchWords, word: string) =>
  terms.filter(({ from }) => from.some((one) => one.toLowerCase() === word.toLowerCase()));

test('a thing is found by its name, by words of authorities and by readers’ words', () => {
  const [plan] = leadsTo(searchWords(sample), 'Our plan');
  expect(plan).toEqual({
    name: 'Plan',
    href: '/glossary/#word-plan',
    from: ['Plan', 'Our plan', 'CIN plan'],
    to: ['Plan', 'CIN plan'],
  });
});

test('titles of one family do not lead to each other, but the family leads to all of them', () => {
  const words = searchWords(sample);
  expect(leadsTo(words, 'TM')).toEqual([]);
  expect(leadsTo(words, 'First-line manager').map(({ href, to }) => ({ href, to }))).toEqual([
    { href: '/roles/manager/', to: ['First-line manager', 'TM'] },
  ]);
});

test('a post is found by its other titles, unless they are everyday words', () => {
  const [barset] = sample.authorities;
  if (!barset) throw new Error('no authority');
  const worker = {
    title: 'Allocated social worker',
    family: 'worker',
    'also-called': ['Lead', 'Lead worker', 'LW'],
  };
  const words = searchWords({ ...sample, authorities: [{ ...barset, roles: { worker } }] });
  expect(leadsTo(words, 'lead worker')).toEqual([
    {
      name: 'Allocated social worker',
      href: '/authorities/barset/roles/worker/',
      from: ['Lead worker', 'LW'],
      to: ['Allocated social worker'],
    },
  ]);
  expect(leadsTo(words, 'Lead')).toEqual([]);
});

const content = readHandbook(process.cwd());
if (!content.ok) throw new Error('content/ has problems: run npm run check:content');
const words = searchWords(content.value.handbook);

test.for([
  [
    ['network meeting', 'core group', 'TAC', 'TAF', 'team around the child', 'team around the family'],
    '/glossary/#word-meeting',
  ],
  [['CIN meeting', 'family network meeting', 'professionals meeting'], '/glossary/#word-meeting'],
  [['initial CIN review meeting', 'initial CIN meeting'], '/glossary/#word-initial-meeting'],
  [
    ['single assessment', 'child and family assessment', 'C&F assessment', 'social work assessment'],
    '/glossary/#word-assessment',
  ],
  [['section 47', 's47', 'child protection enquiry'], '/glossary/#word-child-protection-enquiry'],
  [['LAC', 'looked after', 'child looked after', 'CLA', 'in care'], '/glossary/#word-looked-after-child'],
  [['EHC', 'early help'], '/roles/early-help/'],
  [['MASH', 'front door', 'contact'], '/roles/front-door/'],
  [['IRO', 'independent reviewing officer'], '/roles/reviewing-officer/'],
  [['step down', 'step-down', 'stepdown'], '/glossary/#word-step-down'],
  [['closing', 'closure', 'ending'], '/topics/closure/'],
  [['transfer', 'moving in'], '/topics/transfer-in/'],
  [['statutory visit', 'home visit'], '/glossary/#word-visit'],
  [['seen alone'], '/topics/seen-alone/'],
  [['minutes', 'record of the meeting', 'report of the meeting'], '/topics/minutes/'],
  [['agreement'], '/topics/consent/'],
  [['threshold', 'windscreen', 'continuum', 'levels of need'], '/glossary/#word-levels-of-need'],
  [['teacher', 'head teacher', 'designated safeguarding lead', 'DSL', 'nursery'], '/roles/school/'],
  [['health visitor', 'GP', 'midwife', 'school nurse'], '/roles/health/'],
  [['PC', 'police officer', 'PCSO', 'detective'], '/roles/police/'],
  [['pupil', 'designated teacher', 'DDSL', 'head of year'], '/roles/school/'],
  [['named nurse', 'school nursing', 'midwifery'], '/roles/health/'],
  [['mum', 'dad', 'stepfather'], '/roles/family/'],
  [['PPN', 'referral form', 'make a referral'], '/glossary/#word-referral'],
  [['domestic violence', 'DV', 'MARAC'], '/glossary/#word-domestic-abuse'],
  [['county lines', 'CCE', 'Trafficking and modern slavery'], '/glossary/#word-trafficking'],
  [['FGC'], '/glossary/#word-family-group-conference'],
  [['pre-proceedings', 'legal gateway'], '/glossary/#word-legal-planning-meeting'],
  [['UASC', 'refugee'], '/glossary/#word-asylum'],
  [['stat visit', 'CIN visit'], '/topics/visits/'],
  [['voice of the child'], '/topics/children-attending/'],
  [['bring someone'], '/topics/advocate/'],
  [['refuse', 'opt out'], '/topics/consent/'],
  [['postponed'], '/topics/cancelled-review/'],
  [['reunification'], '/topics/step-down-from-care/'],
  [['housing officer'], '/roles/housing/'],
  [['charity'], '/roles/voluntary-sector/'],
] as const)('%s lead to %s', ([typed, href]) => {
  const lost = typed.filter((word) => !leadsTo(words, word).some((term) => term.href === href));
  expect(lost).toEqual([]);
});
