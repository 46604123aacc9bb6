/** Lines of treatment: "first-line", "second- or third-line"; not the lines of a table. */
import type { Tokens } from '../../text/tokens.js';
import type { PopulationReading } from './reading.js';

const NO_TREATMENT = /^(?:of|in|on|shows?|test|drawn|represents?)$/;

/** The line whose phrase stands in tokens [from, to), with an ordinal before it: "second- or third-line". */
export function readLines(
  tokens: Tokens,
  from: number,
  to: number,
  value: string,
): PopulationReading | undefined {
  if (value.endsWith('-line') && !hasDash(tokens, from, to) && NO_TREATMENT.test(tokens.word(to)))
    return undefined;
  const joined = tokens.word(from - 1) === 'or' || tokens.word(from - 1) === 'and';
  const ordinal = tokens.isDash(from - 2) ? from - 3 : from - 2;
  if (joined && /^(?:first|second|third)$/.test(tokens.word(ordinal))) {
    return { from: ordinal, to, aspect: 'line', value: `${tokens.word(ordinal)}-line or ${value}` };
  }
  return { from, to, aspect: 'line', value };
}

function hasDash(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.isDash(i)) return true;
  return false;
}
