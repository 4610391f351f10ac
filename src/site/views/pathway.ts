import type { Authority, Pathway, Step, Terms } from '../../policy/types.ts';
import { targetsOf } from '../../policy/targets.ts';
import { dutyUrl, pathwayUrl, stepAnchor, timelineForUrl, timelineUrl } from '../urls.ts';
import { aboutEntry, chaptersOf } from './about.ts';
import { appliesTo } from './applies-to.ts';
import type { AppliesTo } from './applies-to.ts';
import { deadlineLinks } from './deadline.ts';
import type { DeadlineLink } from './deadline.ts';
import type { Link } from './link.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { markRepeats, questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { ruleLinks } from './rule-links.ts';
import { sinceView } from './since.ts';
import type { SinceView } from './since.ts';
import { stepTopics } from './step-topics.ts';
import { roleTitles } from './who.ts';

/** One way through the service, as its page walks through it. */
export interface PathwayView extends Link {
  readonly says: string;
  readonly appliesTo: AppliesTo;
  /** The calculator for a case that comes this way. */
  readonly timeline: string;
  /** The parts of the guidance that its steps belong to, for the search. */
  readonly chapters: readonly string[];
  readonly steps: readonly StepView[];
}

export interface StepView {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly anchor: string;
  readonly kind: 'action' | 'decision' | 'end';
  /** What is done or decided, or how it ends. */
  readonly title: string;
  /** Role titles, empty where the document does not say who; nobody acts in an end. */
  readonly who?: readonly string[];
  readonly says?: string;
  /** Where it goes on: one way for an action, one for each answer of a decision, none for an end. */
  readonly ways: readonly WayView[];
  /** Pathways that take over from an end. */
  readonly onward: readonly Link[];
  readonly deadlines: readonly DeadlineLink[];
  readonly duties: readonly Link[];
  readonly rules: readonly Link[];
  /** Only where the document says when it began. */
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
  /** For the search. */
  readonly about: string;
}

/** From one step to another, or to what the document does not say. */
export interface WayView {
  readonly answer?: string;
  /** What more the document says of the answer. */
  readonly says?: string;
  /** Missing where the document does not say what follows. */
  readonly to?: Pick<StepView, 'number' | 'anchor' | 'title'>;
}

export function pathwayView(id: string, authority: Authority, terms: Terms): PathwayView {
  const pathway = authority.pathways[id];
  if (!pathway) throw new Error(`${authority.id} has no pathway "${id}"`);
  const topics = stepTopics(pathway, authority);
  const steps = Object.keys(pathway.steps).map((step, index) =>
    stepView(step, pathway, topics[index] ?? [], authority, terms),
  );
  return {
    title: pathway.title,
    href: pathwayUrl(authority.id, id),
    says: pathway.says,
    appliesTo: appliesTo(pathway, terms),
    timeline: timelineOf(pathway, authority),
    chapters: chaptersOf(topics.flat(), terms),
    steps: markRepeats(steps, new Set()),
  };
}

/** With the way in or the circumstance chosen that the authority's timescales tell apart. */
function timelineOf({ routes = [], cohorts = [] }: Pathway, { id, timescales }: Authority): string {
  const rules = Object.values(timescales);
  const route = routes.find((one) => rules.some((rule) => rule.routes?.includes(one)));
  if (route) return timelineForUrl(id, 'route', route);
  const cohort = cohorts.find((one) => rules.some((rule) => rule.cohorts?.includes(one)));
  return cohort ? timelineForUrl(id, 'cohort', cohort) : timelineUrl(id);
}

export interface StageView {
  readonly name: string;
  readonly definition: string;
  readonly pathways: readonly PathwayView[];
}

/** The pathways of an authority by stage, in the order of content/terms.yaml. A stage without any is left out. */
export function stageViews(authority: Authority, terms: Terms): readonly StageView[] {
  return Object.entries(terms.stages).flatMap(([stage, { name, definition }]) => {
    const ids = Object.keys(authority.pathways).filter((id) => authority.pathways[id]?.stage === stage);
    const pathways = ids.map((id) => pathwayView(id, authority, terms));
    return pathways.length > 0 ? [{ name, definition, pathways }] : [];
  });
}

function stepView(
  id: string,
  { steps }: Pathway,
  topics: readonly string[],
  authority: Authority,
  terms: Terms,
): StepView {
  const step = steps[id] as Step;
  return {
    ...headOf(id, steps),
    kind: step.answers ? 'decision' : step.end === undefined ? 'action' : 'end',
    ...(step.who === undefined ? {} : { who: roleTitles(step.who, authority) }),
    ...(step.says === undefined ? {} : { says: step.says }),
    ways: waysOf(id, step, steps),
    onward: (step.to ?? []).map((pathway) => ({
      title: authority.pathways[pathway]?.title ?? pathway,
      href: pathwayUrl(authority.id, pathway),
    })),
    deadlines: deadlineLinks(step.timescales, authority, terms),
    duties: dutyLinks(step.duties, authority),
    rules: ruleLinks(step.rules, authority, terms),
    ...sinceView(step, authority),
    questions: questionViews(step.questions, authority),
    places: placeViews(step.source ?? [], authority.id),
    about: aboutEntry({ who: step.who, source: step.source }, topics, authority, terms),
  };
}

function dutyLinks(ids: readonly string[] = [], { id: authority, duties }: Authority): readonly Link[] {
  return ids.flatMap((id) => {
    const duty = duties[id];
    return duty ? [{ title: duty.do, href: dutyUrl(authority, id, duty.who) }] : [];
  });
}

function headOf(id: string, steps: Pathway['steps']): Pick<StepView, 'number' | 'anchor' | 'title'> {
  const step = steps[id];
  const title = step?.do ?? step?.decide ?? step?.end ?? id;
  return { number: Object.keys(steps).indexOf(id) + 1, anchor: stepAnchor(id), title };
}

/** Where a version of a step goes on: one way for an action, one for each answer of a decision. */
export function waysOf(id: string, step: Step, steps: Pathway['steps']): readonly WayView[] {
  return targetsOf(id, step, steps).map((target, index) => {
    const { answer, says } = step.answers?.[index] ?? {};
    return {
      ...(answer === undefined ? {} : { answer }),
      ...(says === undefined ? {} : { says }),
      ...(target in steps ? { to: headOf(target, steps) } : {}),
    };
  });
}
