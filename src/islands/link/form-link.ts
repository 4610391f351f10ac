import type { DateRules } from '../form/read-date.ts';
import type { LinkEntry } from './format.ts';
import { readLink } from './read-link.ts';
import type { LinkRead, LinkReader } from './read-link.ts';
import { writeLink } from './write-link.ts';

interface Given<Data> {
  readonly data: Data;
  /** The years that can be counted in. */
  readonly years: DateRules['years'];
}

/** How one form goes into a link and comes out of it. What stands in the query of the address is not in the link. */
export interface FormLink<Form, Data> {
  readonly read: (text: string, form: Form, given: Given<Data | undefined>) => LinkRead<Form>;
  /** Nothing where it is too much for a link. */
  readonly write: (form: Form, given: Given<Data>) => string | undefined;
}

interface Parts<Form, Data> {
  readonly entries: (form: Form, data: Data, years: DateRules['years']) => readonly LinkEntry[];
  /** Takes the form as it stands, for its choices, and gives it with what the link says and nothing else. */
  readonly fill: (link: LinkReader, form: Form, data: Data) => Form;
}

export function formLink<Form, Data>({ entries, fill }: Parts<Form, Data>): FormLink<Form, Data> {
  return {
    read: (text, form, { data, years }) =>
      readLink(text, years, (link) => (data === undefined ? form : fill(link, form, data))),
    write: (form, { data, years }) => writeLink(entries(form, data, years)),
  };
}
