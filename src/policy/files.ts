/** The files of an authority's folder, by their names without ".yaml": each is described by the JSON Schema of that name. */
export const AUTHORITY_FILES = [
  'authority',
  'timescales',
  'rules',
  'duties',
  'pathways',
  'thresholds',
  'questions',
] as const;
