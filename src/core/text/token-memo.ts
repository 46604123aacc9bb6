/** What was read at a token, kept while its block is read: several recognisers ask the same of the same token. */
import type { Tokens } from './tokens.js';

/** A reader that reads each token of a block once. What it reads must rest on the tokens alone. */
export function onceAToken<T>(
  read: (tokens: Tokens, at: number) => T,
): (tokens: Tokens, at: number) => T | undefined {
  const values: (T | undefined)[] = [];
  /** In which reading of a scanner each value was read. */
  const readings: number[] = [];
  return (tokens, at) => {
    if (at < 0 || at >= tokens.count) return read(tokens, at);
    if (readings[at] === tokens.reading) return values[at];
    const value = read(tokens, at);
    while (values.length <= at) {
      values.push(undefined);
      readings.push(0);
    }
    values[at] = value;
    readings[at] = tokens.reading;
    return value;
  };
}
