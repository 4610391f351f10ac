/** GOV.UK Frontend ships the HTML that it expects of each of its components. */
import { readFileSync } from 'node:fs';

interface Fixture {
  readonly name: string;
  readonly html: string;
}

export function fixture(component: string, name: string): string {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: readonly Fixture[] };
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`${component} has no fixture "${name}"`);
  return found.html;
}

/** The same for HTML that differs only in white space and in the order of attributes. */
export function normal(html: string): string {
  const tag = /<([a-z0-9]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/gi;
  const sorted = html.replaceAll('/>', '>').replace(tag, (_, name: string, attributes: string) => {
    const list = attributes.match(/[^\s=]+(?:="[^"]*")?/g) ?? [];
    return `<${[name, ...list.map((one) => one.replace(/=""$/, '')).sort()].join(' ')}>`;
  });
  return sorted
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .trim();
}

/**
 * What the islands leave out on purpose: `data-module`, because they bring their own behaviour, and names, so that a form
 * could never send what was typed. Radios keep their name, which makes them one group.
 */
export function withoutNames(html: string): string {
  return html
    .replace(/ data-module="[^"]*"/g, '')
    .replace(/(<(?:select|input)(?![^>]*type="radio")[^>]*?) name="[^"]*"/g, '$1');
}
