/** A page as the index gives it back. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** All its text. */
  readonly content: string;
  /** Its headings that have an id, with the number of words before each. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/** The text of a page from one heading to the next, with the address of the heading. */
export interface Section {
  readonly title: string;
  readonly url: string;
  readonly text: string;
}

/** Takes a page apart at its headings. What stands before the first is a section named like the page. */
export function sectionsOf({ url, title, content, anchors }: FoundPage): readonly Section[] {
  const words = content.split(' ');
  const sorted = anchors.toSorted((a, b) => a.location - b.location);
  const from = (index: number) => sorted[index]?.location ?? words.length;
  const lead = { title, url, text: words.slice(0, from(0)).join(' ') };
  return [
    lead,
    ...sorted.map(({ id, text, location }, index) => ({
      title: text,
      url: `${url}#${id}`,
      text: words.slice(location, from(index + 1)).join(' '),
    })),
  ];
}
