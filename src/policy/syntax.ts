import type { Complaint } from './problem.ts';
import { show } from './show.ts';

/** Says in plain words what the YAML parser could not read. */
export function explainSyntax(
  text: string,
  offset: number,
  { code, message }: { readonly code: string; readonly message: string },
): Complaint {
  const line = lineAt(text, offset);
  const explain = EXPLANATIONS[code] ?? unreadable;
  return explain(line, message);
}

type Explain = (line: string, message: string) => Complaint;

const unreadable: Explain = (line, message) => ({
  found: show(line.trim()),
  expected: 'YAML that can be read',
  fix: `look at this line and the one above it (the reader says: ${message.split('\n')[0]?.trim() ?? ''})`,
});

const quotes: Explain = (line) => ({
  found: show(line.trim()),
  expected: 'text that begins with a letter or a figure, or stands in quotes',
  fix: quoted(line),
});

const unfinished: Explain = (line, message) => {
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) {
    return {
      found: show(line.trim()),
      expected: `a second ${quote} at the end of the text`,
      fix: `add ${quote} at the end of the text`,
    };
  }
  const [, key, rest] = /^\s*([\w-]+)(?::(?=\S)| )(.*)$/.exec(line) ?? [];
  return {
    found: show(line.trim()),
    expected: 'a colon and a space between every key and its text',
    fix: key === undefined ? 'look at this line and the one above it' : `write ${key}: ${rest}`,
  };
};

const indentation: Explain = (line, message) => {
  const [, bracket] = /end with a ([\]}])/.exec(message) ?? [];
  if (bracket !== undefined) {
    return {
      found: show(line.trim()),
      expected: `a closing "${bracket}" before this line`,
      fix: `add "${bracket}" at the end of the line above`,
    };
  }
  return {
    found: show(line.trim()),
    expected: 'keys that belong together, each as far from the left as the others',
    fix: 'move this line until it is in line with its neighbours',
  };
};

const colon: Explain = (line) => {
  const [, text = ''] = /^\s*(?:- )?[\w-]+:(.*)$/.exec(line) ?? [];
  if (!/:(\s|$)/.test(text)) {
    return {
      found: show(line.trim()) + ', and below it a line that is further to the right',
      expected: 'keys that belong together, each as far from the left as the others',
      fix: 'move the line below this one to the left, in line with this one',
    };
  }
  return {
    found: show(line.trim()),
    expected: 'one colon followed by a space: the one between the key and its text',
    fix: quoted(line),
  };
};

const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  TAB_AS_INDENT: () => ({
    found: 'a tab at the beginning of the line',
    expected: 'spaces',
    fix: 'put two spaces for each step to the right in place of the tab',
  }),
  DUPLICATE_KEY: (line) => ({
    found: `${show(/[\w-]+(?=:)/.exec(line)?.[0] ?? line.trim())} for the second time in the same place`,
    expected: 'every key and every id once',
    fix: 'give one of the two another name, or take one out',
  }),
  BLOCK_AS_IMPLICIT_KEY: colon,
  UNEXPECTED_TOKEN: (line) => ({
    found: show(line.trim()),
    expected: 'quotes around the whole text or not at all',
    fix: quoted(line),
  }),
  MISSING_CHAR: unfinished,
  MULTILINE_IMPLICIT_KEY: unfinished,
  BAD_INDENT: indentation,
  BAD_SCALAR_START: quotes,
  BAD_DIRECTIVE: quotes,
  TAG_RESOLVE_FAILED: quotes,
  ANCHOR: (line) => ({
    found: show(line.trim()),
    expected: 'no "&" or "*" in front of a text: YAML uses them to copy text from one place to another',
    fix: `write the text out where it is needed, in quotes if it begins with "&" or "*": ${quotedText(line)}`,
  }),
  COMMENT: (line, comment) => ({
    found: show(`#${comment}`),
    expected: 'text in quotes where it holds " #": YAML drops what follows as a comment',
    fix: `${quoted(line)}; or write a space after the # of a comment`,
  }),
  MULTIPLE_DOCS: () => ({
    found: 'a line "---", which begins a second document',
    expected: 'one document in each file',
    fix: 'take the line out',
  }),
};

function quoted(line: string): string {
  return `put the whole text in quotes: ${quotedText(line)}`;
}

/** `says: The plan: what it holds` becomes `says: 'The plan: what it holds'`. Single quotes need only ' doubled. */
function quotedText(line: string): string {
  const [, key = '', text = ''] = /^\s*(?:- )?((?:[\w-]+: +)?)(.*)$/.exec(line) ?? [];
  const bare = text.trim().replace(/^(['"])(.*)\1$/, '$2');
  return `${key}'${bare.replaceAll("'", "''")}'`;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}
