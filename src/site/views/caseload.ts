import { csvText } from '../../formats/csv.ts';
import type { EventWord, Vocabulary } from '../../islands/caseload/vocabulary.ts';
import type { Authority, EventTerm, Terms, Timescale } from '../../policy/types.ts';
import { heldEvents, neededEvents } from '../../schedule/needed.ts';
import { repeats } from '../../schedule/readings.ts';
import { schedulePolicy } from '../handbook.ts';

/** The words that a table of cases may use for its columns and choices. */
export function caseloadWords(authorities: readonly Authority[], terms: Terms): Vocabulary {
  const named = (list: Readonly<Record<string, { readonly name: string }>>) =>
    Object.entries(list).map(([id, { name }]) => ({ id, name }));
  return {
    authorities: authorities.map(({ id, name }) => ({ id, name })),
    routes: named(terms.routes),
    cohorts: named(terms.cohorts),
    // A meeting is entered as the first meeting or as a review
    events: Object.entries(terms.events)
      .filter(([, { includes }]) => !includes)
      .map(([id, term]) => eventWord(id, term)),
  };
}

function eventWord(id: string, { name, label, repeats }: EventTerm): EventWord {
  if (!repeats) return { id, name, label, heading: name };
  const planned = label.replace(/^Date (of )?(the )?/, '');
  return {
    id,
    name,
    label,
    heading: planned.charAt(0).toUpperCase() + planned.slice(1),
    heldHeading: `${name} held`,
  };
}

/** The columns that some authority's rules count from, in the order of terms.yaml. */
export function caseloadColumns(authorities: readonly Authority[], terms: Terms): readonly EventWord[] {
  const used = new Set(
    authorities.flatMap((authority) => {
      const { needed, held } = everyDate(authority, terms);
      return [...needed, ...held];
    }),
  );
  return caseloadWords(authorities, terms).events.filter(({ id }) => used.has(id));
}

// Days of an invented case, in order: in the past for whoever reads them.
const [BEGUN, MET] = ['2025-09-01', '2025-09-15'];
const HELD = '2025-10-06 2025-11-03';

/** A table to begin with: every column, and a row for each authority, which shows its id and how dates are written. */
export function caseloadTemplate(authorities: readonly Authority[], terms: Terms): string {
  const columns = caseloadColumns(authorities, terms);
  return csvText(
    authorities.map((authority, place) => {
      const route = routesOf(authority, terms)[0] ?? '';
      const policy = schedulePolicy(authority, terms);
      const choices = { route: route || undefined, cohorts: [] };
      const needed = neededEvents(policy, choices).filter(
        ({ event, required }) => required && !terms.events[event]?.repeats,
      );
      const held = heldEvents(policy, choices)[0];
      // What has been held is counted from the event that begins the cycle, so that has its date too
      const begins = needed.findLast(({ rules }) => rules.some((id) => isCycle(policy.timescales[id], held)));
      const [first, second] = needed;
      const met = begins ?? second;
      const dates = columns.flatMap(({ id, heading, heldHeading }) => {
        const date = id === first?.event ? BEGUN : id === met?.event ? MET : '';
        return [[heading, date], ...(heldHeading ? [[heldHeading, id === held ? HELD : '']] : [])];
      });
      return {
        Label: `example ${place + 1}`,
        Authority: authority.id,
        Route: route,
        Cohorts: '',
        ...Object.fromEntries(dates),
      };
    }),
  );
}

/** Whether a rule says how often something is held. */
function isCycle(rule: Timescale | undefined, held: string | undefined): boolean {
  return rule !== undefined && rule.happens !== undefined && rule.happens === held && repeats(rule);
}

/** The dates that the rules of an authority count from, whatever the case. */
function everyDate(authority: Authority, terms: Terms) {
  const policy = schedulePolicy(authority, terms);
  const choices = { cohorts: Object.keys(terms.cohorts) };
  return {
    needed: neededEvents(policy, choices).map(({ event }) => event),
    held: heldEvents(policy, choices),
  };
}

/** The routes that the rules of an authority tell apart, in the order of terms.yaml. */
function routesOf({ timescales }: Authority, terms: Terms): readonly string[] {
  const told = new Set(Object.values(timescales).flatMap(({ routes }) => routes ?? []));
  return Object.keys(terms.routes).filter((route) => told.has(route));
}
