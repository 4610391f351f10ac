import type { APIRoute } from 'astro';
import { handbook } from '../../site/content.ts';
import { handbookData } from '../../site/open-data/json.ts';

/** The open data of the whole Handbook. */
export const GET: APIRoute = () => Response.json(handbookData(handbook().handbook));
