import type { Authority, Terms } from '../../policy/types.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import { timescaleUrl } from '../urls.ts';
import { inShort } from './in-short.ts';
import type { InShort } from './in-short.ts';
import { topicView } from './topic.ts';

/** Which authorities have rules of their own for supervision orders, in short, and how the others are silent. */
export interface OrderAuthorities {
  readonly topic: string;
  readonly speaking: readonly { readonly id: string; readonly name: string; readonly short: InShort }[];
  readonly silent: readonly { readonly name: string; readonly words: string }[];
}

export function orderAuthorities(authorities: readonly Authority[], terms: Terms): OrderAuthorities {
  const views = authorities.map((authority) => ({
    authority,
    view: topicView(ORDER.topic, authority, terms),
  }));
  return {
    topic: ORDER.topic,
    speaking: views.flatMap(({ authority: { id, name }, view }) =>
      view.silence ? [] : [{ id, name, short: withFullLinks(inShort([view]), id, view.timescales) }],
    ),
    silent: views.flatMap(({ authority: { name }, view }) =>
      view.silence ? [{ name, words: view.silence.words }] : [],
    ),
  };
}

/** The cards stand on another page here. */
function withFullLinks(
  short: InShort,
  authority: string,
  cards: readonly { readonly id: string }[],
): InShort {
  const rows = short.rows.map((row, place) => ({
    ...row,
    href: timescaleUrl(authority, cards[place]?.id ?? ''),
  }));
  return { ...short, rows };
}
