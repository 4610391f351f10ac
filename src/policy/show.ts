const LONGEST = 70;
const LINE = 90;

/** A value as it would stand in a YAML file, shortened where it is long. */
export function show(value: unknown): string {
  const shown = write(value);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 4)} ...` : shown;
}

/** A value as it must be written in a YAML file, whole. Text always stands in quotes. */
export function write(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list, []' : `[${value.map(item).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value);
  return `{ ${entries.map(([key, inner]) => `${key}: ${item(inner)}`).join(', ')} }`;
}

/** A list of words in lines that fit a terminal. */
export function listed(words: readonly string[]): string {
  let line = '';
  const lines: string[] = [];
  for (const word of words) {
    if (line !== '' && line.length + word.length > LINE) {
      lines.push(`${line},`);
      line = word;
    } else {
      line = line === '' ? word : `${line}, ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

/** "a", "a or b", "a, b or c". */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Words as an id: "Plan review" becomes "plan-review". */
export function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** In double quotes, or in YAML's single ones where the text holds double quotes itself. */
function quote(text: string): string {
  return text.includes('"') && !/[\\\n]/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : JSON.stringify(text);
}

/** Inside a list or a map, text that YAML can read without quotes stands without them. */
function item(value: unknown): string {
  if (typeof value === 'string' && /^(?=.*[a-z])[a-z0-9][\w ./-]*$/i.test(value)) return value;
  return write(value);
}
