/** A stretch of a page: a tag or something else to leave alone, or text that people read. */
export interface Part {
  readonly html: string;
  readonly isText: boolean;
}

const TAG = /<!--[^]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const VOID = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b|\/>$/;

/** What stands in these is not running text: links to other pages, code, the words of a control. */
const NOT_READ = /^<(?:nav|script|style|template|svg|select|button|code|textarea)\b|\sdata-abbreviations=/;

/** Takes HTML and gives its tags and its text in order; put together again they are the same HTML. */
export function textParts(html: string): readonly Part[] {
  const parts: Part[] = [];
  let left: string | undefined; // the element being left alone
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    if (index > from) parts.push({ html: html.slice(from, index), isText: left === undefined });
    parts.push({ html: tag, isText: false });
    from = index + tag.length;
    const name = /^<\/?([a-zA-Z][\w-]*)/.exec(tag)?.[1];
    if (left === undefined) {
      if (!NOT_READ.test(tag) || VOID.test(tag)) continue;
      left = name;
      depth = 1;
    } else if (name === left && !VOID.test(tag)) {
      depth += tag.startsWith('</') ? -1 : 1;
      if (depth === 0) left = undefined;
    }
  }
  if (from < html.length) parts.push({ html: html.slice(from), isText: left === undefined });
  return parts;
}
