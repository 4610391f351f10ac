import { AUTHORITY_FILES } from './files.ts';
import type { Documents } from './read.ts';

/** What a data file holds as it is written ("15 working days"), which is what public/schema describes. */
export type WrittenFile = unknown;

export type WrittenAuthority = Readonly<Record<(typeof AUTHORITY_FILES)[number], WrittenFile>>;

/** The files that are about no one authority. */
export interface WrittenHandbook {
  readonly terms: WrittenFile;
  readonly national: WrittenFile;
  readonly 'bank-holidays': WrittenFile;
  readonly questions: WrittenFile;
}

/** A file as it is written. One that is missing or empty holds no entries. */
export function writtenFile(file: string, documents: Documents): WrittenFile {
  const document = documents.get(file);
  return (document?.ok ? document.value.data : undefined) ?? {};
}

/** Every file of an authority's folder as it is written. */
export function writtenAuthority(folder: string, documents: Documents): WrittenAuthority {
  const files = AUTHORITY_FILES.map((name) => [name, writtenFile(`${folder}/${name}.yaml`, documents)]);
  return Object.fromEntries(files) as WrittenAuthority;
}
