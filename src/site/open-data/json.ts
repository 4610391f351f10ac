import type { Authority, Handbook } from '../../policy/types.ts';
import { authorityUrl, schemaUrl, urls } from '../urls.ts';
import { LICENCE } from './licence.ts';

/** Everything about one authority, as it is written in its files: /data/<authority>.json */
export function authorityData({ id, written }: Pick<Authority, 'id' | 'written'>): object {
  return { ...headed('authority-data'), id, url: authorityUrl(id), ...written };
}

/** The whole dataset, each authority as in its own file: /data/handbook.json */
export function handbookData({ written, authorities }: Pick<Handbook, 'written' | 'authorities'>): object {
  return { ...headed('handbook-data'), ...written, authorities: authorities.map(authorityData) };
}

function headed(schema: string): object {
  return { $schema: schemaUrl(schema), licence: LICENCE, about: urls.data };
}
