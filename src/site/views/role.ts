import type { Authority, Duty, Terms, Who } from '../../policy/types.ts';
import { dutyAnchor, dutyUrl, familyUrl, roleUrl } from '../urls.ts';
import { aboutEntry } from './about.ts';
import { appliesTo } from './applies-to.ts';
import type { AppliesTo } from './applies-to.ts';
import { deadlineLinks } from './deadline.ts';
import type { DeadlineLink } from './deadline.ts';
import type { Link } from './link.ts';
import { meetingLinks } from './meetings-of-duty.ts';
import type { MeetingLink } from './meetings-of-duty.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { ruleLinks } from './rule-links.ts';
import { sinceView } from './since.ts';
import type { SinceView } from './since.ts';
import { strengthView } from './strength.ts';
import type { StrengthView } from './strength.ts';
import { roleTitles } from './who.ts';
import { counted } from './words.ts';

/** A post or agency of one authority: what it has to do, by when, and what it is told or sent. */
export interface RoleView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly alsoCalled: readonly string[];
  readonly family: string;
  readonly duties: readonly DutyView[];
  /** Deadlines in which the role is named and that none of its duties names. */
  readonly deadlines: readonly DeadlineLink[];
  /** Rules in which the role is named and that none of its duties names. */
  readonly rules: readonly Link[];
  readonly receives: readonly DutyView[];
}

export interface DutyView {
  readonly id: string;
  readonly anchor: string;
  readonly href: string;
  readonly does: string;
  /** Titles of all who share it; empty where the document does not say who. */
  readonly who: readonly string[];
  readonly to: readonly string[];
  readonly strength: StrengthView;
  readonly appliesTo: AppliesTo;
  readonly deadlines: readonly DeadlineLink[];
  /** When the meetings are held to which it obliges people to come. */
  readonly meetings: readonly MeetingLink[];
  readonly rules: readonly Link[];
  /** Only where the document says when it began. */
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
  /** For the search. */
  readonly about: string;
  /** The part of the guidance that it belongs to. */
  readonly chapter: string;
}

/** Every role of an authority, in the order of its file. */
export function roleViews(authority: Authority, terms: Terms): readonly RoleView[] {
  return Object.keys(authority.roles).map((role) => roleView(role, authority, terms));
}

/** An authority's roles under their families, in the order of terms.yaml. */
export function rolesByFamily(
  authority: Authority,
  terms: Terms,
): readonly (Link & { readonly id: string; readonly roles: readonly RoleSummary[] })[] {
  const roles = roleViews(authority, terms);
  return Object.entries(terms['role-families']).flatMap(([id, { name }]) => {
    const own = roles.filter(({ family }) => family === id);
    return own.length === 0 ? [] : [{ id, title: name, href: familyUrl(id), roles: own.map(summary) }];
  });
}

interface RoleSummary extends Link {
  readonly alsoCalled: readonly string[];
  /** "12 duties, told or sent 3 things" */
  readonly summary: string;
}

function summary({ title, href, alsoCalled, duties, deadlines, rules, receives }: RoleView): RoleSummary {
  const parts = [
    ...(duties.length > 0 ? [counted(duties.length, 'duty', 'duties')] : []),
    ...(receives.length > 0 ? [`told, sent or asked ${counted(receives.length, 'thing')}`] : []),
  ];
  const named = deadlines.length + rules.length > 0 ? 'named in rules' : 'named only';
  return { title, href, alsoCalled, summary: parts.length > 0 ? parts.join(', ') : named };
}

export function roleView(id: string, authority: Authority, terms: Terms): RoleView {
  const role = authority.roles[id];
  if (!role) throw new Error(`${authority.id} has no role "${id}"`);
  const duties = Object.entries(authority.duties);
  const own = duties.filter(([, { who }]) => names(who, id));
  const seen = (key: 'timescales' | 'rules') => new Set(own.flatMap(([, duty]) => duty[key] ?? []));
  const [seenTimescales, seenRules] = [seen('timescales'), seen('rules')];
  const more = (entries: Readonly<Record<string, { readonly who: Who }>>) =>
    Object.entries(entries).flatMap(([key, { who }]) => (names(who, id) ? [key] : []));
  return {
    id,
    href: roleUrl(authority.id, id),
    title: role.title,
    alsoCalled: role['also-called'] ?? [],
    family: role.family,
    duties: own.map(([duty, found]) => dutyView(duty, found, authority, terms)),
    deadlines: deadlineLinks(
      more(authority.timescales).filter((timescale) => !seenTimescales.has(timescale)),
      authority,
      terms,
    ),
    rules: ruleLinks(
      more(authority.rules).filter((rule) => !seenRules.has(rule)),
      authority,
      terms,
    ),
    receives: duties
      .filter(([, { to = [] }]) => to.includes(id))
      .map(([duty, found]) => dutyView(duty, found, authority, terms)),
  };
}

/** Duties under the parts of the guidance, in reading order. */
export function dutiesByChapter(
  duties: readonly DutyView[],
  { chapters }: Pick<Terms, 'chapters'>,
): readonly { readonly name: string; readonly duties: readonly DutyView[] }[] {
  return Object.entries(chapters).flatMap(([id, name]) => {
    const own = duties.filter(({ chapter }) => chapter === id);
    return own.length === 0 ? [] : [{ name, duties: own }];
  });
}

/** Duties that the document gives to nobody by name. */
export function unownedDuties(authority: Authority, terms: Terms): readonly DutyView[] {
  return Object.entries(authority.duties)
    .filter(([, { who }]) => who === 'not-stated')
    .map(([id, duty]) => dutyView(id, duty, authority, terms));
}

function names(who: Who, role: string): boolean {
  return who !== 'not-stated' && who.includes(role);
}

export function dutyView(id: string, duty: Duty, authority: Authority, terms: Terms): DutyView {
  return {
    id,
    anchor: dutyAnchor(id),
    href: dutyUrl(authority.id, id, duty.who),
    does: duty.do,
    who: roleTitles(duty.who, authority),
    to: roleTitles(duty.to ?? [], authority),
    strength: strengthView(duty.strength, terms),
    appliesTo: appliesTo(duty, terms),
    deadlines: deadlineLinks(duty.timescales, authority, terms),
    meetings: meetingLinks(duty, authority, terms),
    rules: ruleLinks(duty.rules, authority, terms),
    ...sinceView(duty, authority),
    questions: questionViews(duty.questions, authority),
    places: placeViews(duty.source, authority.id),
    about: aboutEntry(duty, [duty.topic], authority, terms),
    chapter: terms.topics[duty.topic]?.chapter ?? '',
  };
}
