import { useCallback, useEffect } from 'preact/hooks';
import type { OfResult } from '../frame/of-result.ts';
import type { FieldError } from '../form/field.ts';
import type { DateRules } from '../form/read-date.ts';
import type { FormLink } from './form-link.ts';
import type { Fragment } from './fragment.ts';

interface Given<Form, Data> {
  readonly fragment: Fragment;
  readonly form: Form;
  /** What the form goes by; nothing while it has still to come or to be chosen. */
  readonly data: Data | undefined;
  readonly years: DateRules['years'];
  /** Whether a link can be read now, or would have to be refused. */
  readonly isReady: boolean;
  /** The id of the first field, to which the message leads if the link is refused. */
  readonly field: string;
  /** Sends for what reads and writes links. */
  readonly load: () => Promise<FormLink<Form, Data>>;
  /** Fills in the form and works it out. */
  readonly fill: (form: Form) => void;
  readonly tell: (errors: readonly FieldError[]) => void;
  /** The page that a link leads to, with the choices, where that is not the one being shown. */
  readonly page?: string;
}

const FAILED = 'The link could not be opened. Check your connection and open it again';

/**
 * Reads a link with dates once everything is there: it fills in the form whole, or is refused with a message. Gives the
 * way to write one, which nothing uses until a person asks for it.
 */
export function useLink<Form, Data>(given: Given<Form, Data>): OfResult['link'] {
  const { fragment, form, data, years, isReady, field, load, fill, tell, page = '' } = given;
  const { link, done } = fragment;
  useEffect(() => {
    if (link === undefined || !isReady) return;
    // It is no mistake in that field, so nothing is marked there
    const refuse = (message: string) => tell([{ field: 'link', target: field, message }]);
    load()
      .then(
        ({ read }) => {
          const found = read(link, form, { data, years });
          if (found.ok) fill(found.form);
          else refuse(found.message);
        },
        () => refuse(FAILED),
      )
      .finally(done);
  }, [link, isReady]);
  return useCallback(async () => {
    const written = data && (await load()).write(form, { data, years });
    return written && `${page}#${written}`;
  }, [form, data, page]);
}
