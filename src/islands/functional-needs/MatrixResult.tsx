import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Grading } from '../../thresholds/count-matrix.ts';
import { listWords, passWords } from '../../thresholds/words.ts';
import { TakeAway } from '../exports/TakeAway.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { today } from '../today.ts';
import { answerMatrix } from './answer.ts';
import type { MatrixData } from './matrix-data.ts';

interface Props {
  readonly grading: Grading;
  readonly data: MatrixData;
}

/** Whether the matrix is met, what that does not mean, and how it was counted. Each new one takes the focus. */
export function MatrixResult({ grading, data }: Props) {
  const answer = useMemo(() => answerMatrix(data, grading), [data, grading]);
  const { sentence, change, ways, tally } = answer;
  return (
    <div class="result">
      <AnswerPanel sentence={sentence}>
        {change !== undefined && <p>{change}</p>}
        <p>
          <strong>What it does not mean:</strong> {data.doesNotMean}
        </p>
        <h3 class="govuk-heading-s">How it was counted</h3>
        <ul class="govuk-list govuk-list--bullet">
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <dl class="facts">
          {tally.map(({ grade, functions }) => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>
                {functions.length}
                {functions.length > 0 && `: ${functions.join('; ')}`}
              </dd>
            </div>
          ))}
        </dl>
        <h3 class="govuk-heading-s">
          {data.title}, {data.name}
        </h3>
        <Rule data={data} />
        <Unclear data={data} />
      </AnswerPanel>
      <TakeAway
        saves={[
          {
            words: 'Save as a spreadsheet',
            save: async () => (await import('./count-csv.ts')).saveTable(answer, data),
          },
        ]}
        asText={async () => (await import('./text.ts')).asText(answer, data, today())}
        textLabel="The count as text"
        linked="grades"
      />
    </div>
  );
}

/** The rule that was counted by, and where it stands. */
function Rule({ data }: { readonly data: MatrixData }) {
  const { passes, grades, decides, since, changes, places, href } = data;
  const ways = passes.map((pass) => passWords(pass, grades));
  return (
    <dl class="facts">
      <div>
        <dt>Rule</dt>
        <dd>It is met by {listWords(ways, 'or by')}.</dd>
      </div>
      <div>
        <dt>Decides</dt>
        <dd>{decides}</dd>
      </div>
      <div>
        <dt>Who grades</dt>
        <dd>A person. The Handbook only counts the grades that it is given.</dd>
      </div>
      {since && (
        <div>
          <dt>Since</dt>
          <dd>
            {since.since}.{' '}
            {since.before === undefined ? (
              'What applied before is not known.'
            ) : (
              <a class="govuk-link" href={since.before}>
                What it was before
              </a>
            )}
          </dd>
        </div>
      )}
      {changes !== undefined && (
        <div>
          <dt>Changes</dt>
          <dd>{changes}</dd>
        </div>
      )}
      <div>
        <dt>Source</dt>
        <dd>
          <ul>
            {places.map(({ section, document, lines }) => (
              <li key={section}>
                {section},{' '}
                {lines.map((one, place) => (
                  <Fragment key={one.line}>
                    {place > 0 && ', '}
                    <a class="govuk-link" href={one.href}>
                      line {one.line}
                    </a>
                  </Fragment>
                ))}
                {document !== undefined && ` of ${document}`}
              </li>
            ))}
          </ul>
          <a class="govuk-link" href={href}>
            The whole matrix
          </a>
        </dd>
      </div>
    </dl>
  );
}

/** What is unclear in the document, and which way the Handbook works. */
function Unclear({ data: { questions } }: { readonly data: MatrixData }) {
  if (questions.length === 0) return null;
  return (
    <details class="question">
      <summary>What is unclear in the document ({questions.length})</summary>
      {questions.map(({ id, asks, worksTo, href }) => (
        <p key={id}>
          <a class="govuk-link" href={href}>
            {asks}
          </a>{' '}
          <strong>The Handbook works to:</strong> {worksTo}
        </p>
      ))}
    </details>
  );
}
