/** The countries a trial is done in: "at 25 centres in Germany, France, and the United Kingdom". */
import { countries } from '../../lexicon/countries.js';
import type { Tokens } from '../../text/tokens.js';

export interface CountryReading {
  readonly value: string;
  readonly end: number;
}

/** The country named at a token, where the sentence [from, to) says that the trial was done there. */
export function readCountry(tokens: Tokens, i: number, from: number): CountryReading | undefined {
  const match = countries.match(tokens, i);
  if (match === undefined || !isPlaceOfTrial(tokens, i, from)) return undefined;
  return { value: match.value, end: match.end };
}

/** How far before the first country of a list the words of place may stand. */
const REACH = 40;

/** True behind "centres in", "enrolled in", "conducted across": not in an address, nor of people from somewhere. */
function isPlaceOfTrial(tokens: Tokens, i: number, from: number): boolean {
  for (let at = i - 1; at >= from && at >= i - REACH; at--) {
    const word = tokens.word(at);
    if (PLACES.has(word)) return true;
    if (word === ';') return false;
  }
  return false;
}

const PLACES: ReadonlySet<string> = new Set(
  `centres centers sites hospitals clinics countries institutions practices villages schools conducted enrolled recruited randomised
   randomized locations regions districts households`.split(/\s+/),
);
