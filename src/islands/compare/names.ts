interface Named {
  readonly name: string;
}

/** "Camden", "Camden and Warwickshire", in the order given. */
export function listNames(authorities: readonly Named[]): string {
  const names = authorities.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
