import { z } from 'zod';
import { duration, durationOrRange, text } from './common.ts';
import type { TermLists } from './terms.ts';

/**
 * The clock of a timescale: one of a closed set of shapes. The first key of a shape tells it from all others.
 * Each is read into an object with a `shape`, so that the engine can switch on it.
 */
export function clockSchema({ event }: Pick<TermLists, 'event'>) {
  const yes = z.literal(true);
  const meeting = event.describe(
    'A repeating event, such as review: the point is met at one of those meetings.',
  );
  return z
    .union(
      [
        z
          .strictObject({ within: durationOrRange, after: event })
          .transform(({ within, after }) => ({ shape: 'within' as const, limit: within, after }))
          .describe('after an event, at the latest'),
        z
          .strictObject({
            at: z.union([
              duration,
              z.array(duration).min(2, 'two points or more; a single one needs no list'),
            ]),
            after: event,
            'at-meeting-of': meeting.optional(),
          })
          .transform((clock) => ({
            shape: 'at' as const,
            points: Array.isArray(clock.at) ? clock.at : [clock.at],
            after: clock.after,
            meetingOf: clock['at-meeting-of'],
          }))
          .describe('at a point after an event, or at several'),
        z
          .strictObject({ by: duration, before: event })
          .transform(({ by, before }) => ({ shape: 'by' as const, limit: by, before, atLeast: false }))
          .describe('before an event, at the latest'),
        z
          .strictObject({ 'at-least': duration, before: event })
          .transform((clock) => ({
            shape: 'by' as const,
            limit: clock['at-least'],
            before: clock.before,
            atLeast: true,
          }))
          .describe('before an event, "at least": clear days become a second reading'),
        z
          .strictObject({
            between: z.tuple([duration, duration], {
              error: 'two lengths of time, the longer first, such as [4 weeks, 3 weeks]',
            }),
            before: event,
          })
          .transform(({ between, before }) => ({
            shape: 'between' as const,
            earliest: between[0],
            latest: between[1],
            before,
          }))
          .describe('in a window before an event, earliest first'),
        z
          .strictObject({ every: duration, from: event })
          .transform(({ every, from }) => ({
            shape: 'every' as const,
            first: every,
            then: every,
            from,
            meetingOf: undefined,
          }))
          .describe('again and again, with the largest gap'),
        z
          .strictObject({ first: duration, then: duration, from: event, 'at-meeting-of': meeting.optional() })
          .transform((clock) => ({
            shape: 'every' as const,
            first: clock.first,
            then: clock.then,
            from: clock.from,
            meetingOf: clock['at-meeting-of'],
          }))
          .describe('again and again, the first gap unlike the later ones'),
        z
          .strictObject({ 'no-longer-than': duration, after: event })
          .transform((clock) => ({
            shape: 'no-longer-than' as const,
            limit: clock['no-longer-than'],
            after: clock.after,
          }))
          .describe('an expected length, never "overdue"'),
        z
          .strictObject({ 'sooner-than': duration, after: event })
          .transform((clock) => ({
            shape: 'sooner-than' as const,
            limit: clock['sooner-than'],
            after: clock.after,
          }))
          .describe('before a point after an event is reached'),
        z
          .strictObject({ 'for-at-least': duration, after: event })
          .transform((clock) => ({
            shape: 'for-at-least' as const,
            limit: clock['for-at-least'],
            after: clock.after,
          }))
          .describe('a least length'),
        z
          .strictObject({
            'at-review': z.int({ error: 'a whole number, 1 or more' }).positive('a whole number, 1 or more'),
            of: event.describe('A repeating event, such as review.'),
          })
          .transform((clock) => ({ shape: 'at-review' as const, number: clock['at-review'], of: clock.of }))
          .describe('at the nth of the meetings held again and again'),
        z
          .strictObject({ 'not-until': event })
          .transform((clock) => ({ shape: 'not-until' as const, event: clock['not-until'] }))
          .describe('barred until an event'),
        z
          .strictObject({ when: text })
          .transform(({ when }) => ({ shape: 'when' as const, words: when }))
          .describe('an event or a manner, without a figure: "promptly"'),
        z
          .strictObject({ 'not-stated': yes })
          .transform(() => ({ shape: 'not-stated' as const }))
          .describe('the document does not say'),
        z
          .strictObject({ 'set-by-plan': yes })
          .transform(() => ({ shape: 'set-by-plan' as const }))
          .describe("left to the child's own plan"),
        z
          .strictObject({ see: text })
          .transform(({ see }) => ({ shape: 'see' as const, document: see }))
          .describe('in another document'),
        z
          .strictObject({ 'not-read': yes })
          .transform(() => ({ shape: 'not-read' as const }))
          .describe('not yet read'),
      ],
      { error: 'one of the clocks' },
    )
    .meta({ id: 'clock' });
}

export type Clock = z.infer<ReturnType<typeof clockSchema>>;
