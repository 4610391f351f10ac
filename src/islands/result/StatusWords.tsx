import { statusWords } from '../../schedule/status.ts';
import type { Entry } from './outlook.ts';

/** Where an entry stands today. The words say it; the colour only helps the eye. */
export function StatusWords({ entry: { status, next } }: { readonly entry: Entry }) {
  return (
    <p class={`standing standing--${status.is}`}>
      {next && <strong class="govuk-tag standing__next">Next</strong>} {statusWords(status)}
    </p>
  );
}
