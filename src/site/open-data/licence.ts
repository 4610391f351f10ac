/** Under what the data may be reused, and what it does not cover. Every file, page and footer takes it from here. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Child in Need Handbook',
  covers:
    'The wording and arrangement of the data, which are the Handbook’s own. The documents that it rests on belong to those who wrote them and are not included. Bank holidays are under the licence that stands with them.',
} as const;
