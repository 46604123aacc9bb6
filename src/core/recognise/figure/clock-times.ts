/** Times of day: "12:30 h", "at 0800, 1000 and 1600 hours". They are no figures, whatever is measured at them. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Reading } from './reader.js';
import { listAt } from './values/value-list.js';

/** A reading of nothing, behind the times. */
export function clockTimes(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.isSymbol(at - 1, ':') && tokens.touches(at) && tokens.isNumber(at - 2)) return nothing(at + 1);
  if (!isHourAndMinute(tokens, at)) return undefined;
  const list = listAt(tokens, at);
  const end = list?.end ?? at + 1;
  if (list?.numbers.every(({ end: behind }) => isHourAndMinute(tokens, behind - 1)) === false)
    return undefined;
  const said = tokens.isOneOf(end, HOURS);
  // Without a word for it, only a leading zero tells.
  if (tokens.text.charCodeAt(tokens.startOf(at)) !== 48 && !(said && tokens.isOneOf(at - 1, AT)))
    return undefined;
  return nothing(said ? end + 1 : end);
}

function nothing(end: number): Reading {
  return { figures: [], end };
}

function isHourAndMinute(tokens: Tokens, at: number): boolean {
  return (
    tokens.isNumber(at) &&
    tokens.endOf(at) - tokens.startOf(at) === 4 &&
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens.raw(at))
  );
}

const AT = wordSet('at from until before after');
const HOURS = wordSet('h hours hour hrs hr');
