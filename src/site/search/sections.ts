/** A heading, or another element that says what it is about, and how deep it lies: what is deeper belongs to it. */
interface Open {
  readonly level: number;
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

const TAG = /<(main|h[1-6]|[a-z]+)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const LEVELS: ReadonlyMap<string, number> = new Map(
  ['main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, level) => [name, level]),
);
const DEEPEST = 7;

/** What can be chosen in the search form; a source is only shown. */
const FILTERS = ['authority', 'topic', 'role'];

/**
 * A page as the index reads it. Every place that a result can lead to carries what it is about in its id, which the index
 * gives back: `id="visits?topic=visits;role=school"`. The page as a whole has each of these as a filter.
 */
export function withSubjects(html: string): string {
  const open: Open[] = [];
  const filters = new Set<string>();
  const marked = html.replaceAll(TAG, (tag: string, name: string) => {
    const [own, id] = [attribute(tag, 'data-about'), attribute(tag, 'id')];
    if (own === undefined && !isPlace(name, id)) return tag;
    const level = LEVELS.get(name) ?? DEEPEST;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const facts = new Map([...(open.at(-1)?.facts ?? []), ...read(own ?? '')]);
    open.push({ level, facts });
    for (const key of FILTERS) for (const value of facts.get(key) ?? []) filters.add(`${key}:${value}`);
    if (name === 'main') return tag;
    // The first heading stands for the page, whose address needs no id
    const place = `${name === 'h1' ? '' : (id ?? '')}?${written(facts)}`;
    return tag.replace(/ id="[^"]*"/, '').replace(/^<\w+/, `$& id="${place}"`);
  });
  const elements = [...filters].map((filter) => `<i data-pagefind-filter="${filter}"></i>`);
  return marked.replace('</body>', `${elements.join('')}</body>`);
}

function isPlace(name: string, id: string | undefined): boolean {
  return name === 'h1' || (id !== undefined && /^(?:h[2-6]|dt)$/.test(name));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

function read(about: string): Open['facts'] {
  const found = new URLSearchParams(about.replaceAll(';', '&'));
  return new Map([...found.keys()].map((key) => [key, found.getAll(key)]));
}

function written(facts: Open['facts']): string {
  const pairs = [...facts].flatMap(([key, values]) => values.map((value) => [key, value]));
  return new URLSearchParams(pairs).toString().replaceAll('&', ';');
}
