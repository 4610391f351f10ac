import { kebab } from '../policy/show.ts';
import { BadRequest, parseArguments } from './arguments.ts';

const EXAMPLE = 'npm run new:authority -- "Exampleshire County Council" --id exampleshire';

export const USAGE = `Usage: npm run new:authority -- "NAME" [--id ID] [--dry-run]
Such as: ${EXAMPLE}`;

/** The authority to make a folder for. The id is the folder's name and the web address. */
export interface Request {
  readonly name: string;
  readonly id: string;
  readonly dryRun: boolean;
  /** The folder of the project. */
  readonly root: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the arguments; `root` stands for a missing `--root`. Throws BadRequest with what to write instead, also where
 * the environment shows that npm has kept an option for itself.
 */
export function readArguments(args: readonly string[], root: string, environment: Environment): Request {
  refuseLostOptions(environment);
  const { values, positionals } = parseArguments(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        root: { type: 'string', default: root },
      },
    },
    USAGE,
  );
  const name = readName(positionals);
  return { name, id: readId(values.id, name), dryRun: values['dry-run'], root: values.root };
}

/** Before "--", npm takes options for its own: a dry run would then write files. */
function refuseLostOptions(environment: Environment): void {
  const lost = ['id', 'dry-run'].find(
    (option) => environment[`npm_config_${option.replace('-', '_')}`] !== undefined,
  );
  if (lost === undefined) return;
  throw new BadRequest(
    `npm kept --${lost} for itself. Write -- in front of the name, as in\n  npm run new:authority -- "NAME" --${lost}${lost === 'id' ? ' ID' : ''}`,
  );
}

function readName(words: readonly string[]): string {
  if (words.length > 1) {
    throw new BadRequest(
      `Found ${words.length} names: ${words.map((word) => `"${word}"`).join(', ')}. Write one, in quotes: npm run new:authority -- "${words.join(' ')}"`,
    );
  }
  const name = (words[0] ?? '').replace(/\s+/g, ' ').trim();
  if (name === '')
    throw new BadRequest(`There is no name. Write the authority's name, in quotes:\n  ${EXAMPLE}`);
  return name;
}

function readId(written: string | undefined, name: string): string {
  const wanted = written ?? name;
  const id = kebab(wanted);
  if (id === '') {
    throw new BadRequest(
      `"${wanted}" gives no web address. Add one in plain letters, such as --id exampleshire`,
    );
  }
  if (written === undefined || written === id) return id;
  throw new BadRequest(
    `--id ${written}: an id is a web address, in small letters with a hyphen between words. Write --id ${id}`,
  );
}
