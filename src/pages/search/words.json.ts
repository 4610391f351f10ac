import { handbook } from '../../site/content.ts';
import { searchWords } from '../../site/search/words.ts';

/** What the search knows of words: it loads this file when somebody searches. */
export function GET(): Response {
  return Response.json(searchWords(handbook().handbook));
}
