import type { MovingData, MovingDuty, MovingRule, MovingSide, Recipient } from '../islands/moving/data.ts';
import type { Authority, Duty, Terms } from '../policy/types.ts';
import { clocksOnMove } from '../schedule/moving.ts';
import type { AppliesTo } from './views/applies-to.ts';
import type { ClockView } from './views/clock.ts';
import { localWords } from './views/overview.ts';
import type { PlaceView } from './views/places.ts';
import type { QuestionView } from './views/questions.ts';
import { dutyView } from './views/role.ts';
import type { DutyView } from './views/role.ts';
import { ruleCard } from './views/rule-card.ts';
import type { StrengthView } from './views/strength.ts';
import { timescaleCard } from './views/timescale-card.ts';
import { topicView } from './views/topic.ts';
import type { TopicView } from './views/topic.ts';
import { capital } from './views/words.ts';

const [LEAVING, ARRIVING] = ['transfer-out', 'transfer-in'];

/** What a family asks first in a new area: how soon, how often they meet and are visited. */
const MATTER_MOST = ['first-meeting', 'first-review', 'review-interval', 'visits'];

/** The family of roles of which the other council is. */
const ELSEWHERE = 'other-authority';

/** What the page on moving must know of one authority, from its own document only. */
export function movingData(authority: Authority, terms: Terms): MovingData {
  const { id, name } = authority;
  const clocks = clocksOnMove({ timescales: authority.timescales, events: terms.events });
  const rules = (ids: readonly string[]) =>
    ids.map((one) => movingRule(timescaleCard(one, authority, terms)));
  return {
    id,
    name,
    leaving: side(LEAVING, authority, terms),
    arriving: side(ARRIVING, authority, terms),
    clocks: {
      starts: rules(clocks.starts),
      silent: rules(clocks.silent),
      otherWays: rules(clocks.otherWays),
    },
    topics: MATTER_MOST.filter((topic) => topic in terms.topics).map((topic) => {
      const view = topicView(topic, authority, terms);
      return movingTopic(view.timescales.length > 0 ? { ...view, rules: [] } : view);
    }),
    words: localWords(authority, terms),
  };
}

/** All that the document says of one side of a move: on its topic, and in the steps of a pathway that is about it. */
function side(topic: string, authority: Authority, terms: Terms): MovingSide {
  const view = topicView(topic, authority, terms);
  const named = namedInSteps(topic, authority);
  const timescales = [
    ...view.timescales,
    ...named('timescales').map((id) => timescaleCard(id, authority, terms)),
  ];
  const rules = [...view.rules, ...named('rules').map((id) => ruleCard(id, authority, terms))];
  const duties = Object.entries(authority.duties).filter(
    ([id, duty]) => duty.topic === topic || named('duties').includes(id),
  );
  const shown = new Set([...timescales, ...rules].map(({ id }) => id));
  const isCarried = ({ timescales: when = [], rules: how = [] }: Duty) =>
    [...when, ...how].some((id) => shown.has(id));
  return {
    ...movingTopic({ ...view, timescales, rules }),
    duties: duties
      .filter(([, duty]) => !isCarried(duty))
      .map(([id, duty]) => movingDuty(dutyView(id, duty, authority, terms))),
    told: recipients(duties, authority, terms),
  };
}

/** Gives the ids of what the pathways about a topic name in their steps and the document says under another topic. */
function namedInSteps(topic: string, authority: Authority) {
  const steps = Object.values(authority.pathways)
    .filter((pathway) => pathway.topic === topic)
    .flatMap((pathway) => Object.values(pathway.steps));
  return (kind: 'timescales' | 'rules' | 'duties'): readonly string[] => {
    const ids = new Set(steps.flatMap((step) => step[kind] ?? []));
    return [...ids].filter((id) => authority[kind][id]?.topic !== topic);
  };
}

function movingTopic({
  name,
  href,
  silence,
  timescales,
  rules,
}: TopicView): Omit<MovingSide, 'duties' | 'told'> {
  return {
    name,
    href,
    ...(silence ? { silence: silence.words } : {}),
    rules: [...timescales.map(movingRule), ...rules.map(movingRule)],
  };
}

/** A card of either kind: a timescale or a rule without a clock. */
interface Card {
  readonly title: string;
  readonly href: string;
  readonly clocks?: readonly ClockView[];
  readonly says: string;
  readonly strength?: StrengthView;
  readonly who: readonly string[];
  readonly appliesTo: AppliesTo;
  readonly places: readonly PlaceView[];
  readonly questions: readonly QuestionView[];
}

function movingRule({
  title,
  href,
  clocks,
  says,
  strength,
  who,
  appliesTo,
  places,
  questions,
}: Card): MovingRule {
  return {
    title,
    href,
    ...(clocks ? { when: capital(clocks.map(({ figure, rest }) => figure + rest).join('; or ')) } : {}),
    says,
    ...(strength ? { strength: pickStrength(strength) } : {}),
    who,
    only: [...appliesTo.routes, ...appliesTo.cohorts],
    places,
    unclear: questions.map(({ asks }) => asks),
  };
}

function movingDuty({ does, href, strength, who, places }: DutyView): MovingDuty {
  return { does, href, strength: pickStrength(strength), who, places };
}

function pickStrength({ id, name }: StrengthView): MovingRule['strength'] & object {
  return { id, name };
}

/** Everyone to whom some of the duties go, the other council first, with what the rules behind the duty say. */
function recipients(
  duties: readonly (readonly [string, Duty])[],
  authority: Authority,
  terms: Terms,
): readonly Recipient[] {
  const roles = [...new Set(duties.flatMap(([, { to = [] }]) => to))];
  const all = roles.map((role): Recipient => {
    const { title = role, family } = authority.roles[role] ?? {};
    const seen = new Set<string>();
    return {
      title,
      elsewhere: family === ELSEWHERE,
      duties: duties
        .filter(([, { to }]) => to?.includes(role))
        .map(([id, duty]) => ({
          ...movingDuty(dutyView(id, duty, authority, terms)),
          says: saysBehind(duty, authority).filter((words) => !seen.has(words) && seen.add(words)),
        })),
    };
  });
  return all.toSorted((a, b) => Number(b.elsewhere) - Number(a.elsewhere));
}

function saysBehind({ rules = [], timescales = [] }: Duty, authority: Authority): readonly string[] {
  return [
    ...timescales.flatMap((id) => authority.timescales[id]?.says ?? []),
    ...rules.flatMap((id) => authority.rules[id]?.says ?? []),
  ];
}
