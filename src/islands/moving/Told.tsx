import type { MovingSide } from './data.ts';
import { DutyLine } from './Rules.tsx';

/** Whom one authority has to tell, and what it sends: the other council first. */
export function Told({ side: { silence, told } }: { readonly side: MovingSide }) {
  if (silence) return <p class="beside__gap">{silence}.</p>;
  if (told.length === 0)
    return <p class="beside__gap">This document names nobody who is told or sent anything.</p>;
  return (
    <>
      {told.map(({ title, elsewhere, duties }) => (
        <div class="told" key={title}>
          <p>
            <strong>{title}</strong>
            {elsewhere && ' (in the other area)'}
          </p>
          <ul class="duties">
            {duties.map((duty) => (
              <li class="duty" key={duty.href}>
                <DutyLine duty={duty} />
                {duty.says.map((words) => (
                  <p class="duty__when" key={words}>
                    {words}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
