/** A page as the index gives it back. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** All its text. */
  readonly content: string;
  /** The places in it that a result can lead to, with the number of words before each. The page itself has no id. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
    readonly subject: URLSearchParams;
  }[];
}

/** The text of a page from one place to the next, with the address of the place and what it is about. */
export interface Section {
  readonly title: string;
  readonly url: string;
  readonly text: string;
  readonly subject: URLSearchParams;
}

/** Takes a page apart at its places. What stands before the first is a section named like the page. */
export function sectionsOf({ url, title, content, anchors }: FoundPage): readonly Section[] {
  const words = content.split(' ');
  const sorted = anchors.filter(({ id }) => id !== '').toSorted((a, b) => a.location - b.location);
  const from = (index: number) => sorted[index]?.location ?? words.length;
  const subject = anchors.find(({ id }) => id === '')?.subject ?? new URLSearchParams();
  return [
    { title, url, text: words.slice(0, from(0)).join(' '), subject },
    ...sorted.map(({ id, text, location, subject: own }, index) => {
      const whole = words.slice(location, from(index + 1)).join(' ');
      return { title: text || firstSentence(whole), url: `${url}#${id}`, text: whole, subject: own };
    }),
  ];
}

/** The name of a place that is no heading: its first sentence, without the full stop. */
function firstSentence(text: string): string {
  return /^.*?(?:[?!](?= )|(?=\.(?: |$))|$)/s.exec(text)?.[0] ?? text;
}
