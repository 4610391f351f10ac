type Attributes = Readonly<Record<string, string | number>>;

/** One element of a picture as text. What stands inside is text of the same kind, or words made safe by `words`. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${words(String(value))}"`);
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** Words as they stand in a picture, whatever signs they hold. */
export function words(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
