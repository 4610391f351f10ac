import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** A request that cannot be answered, as a sentence for the person who typed it. */
export class BadRequest extends Error {}

/** `parseArgs`, with what it cannot read as a BadRequest that ends with how the command is used. */
export function parseArguments<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new BadRequest(`${(error as Error).message.split(/\.\s/)[0]}.\n${usage}`);
  }
}
