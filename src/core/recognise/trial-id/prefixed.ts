/** Registry ids with letters in front: "NCT01234567", "NCT 0123 4567", "ChiCTR-TRC-09000365", "CTRI/2018/05/013837". */
import { type PrefixedId, prefixedId, registryFacts } from '../../lexicon/registries.js';
import type { Tokens } from '../../text/tokens.js';
import { gluedEnd, gluedText, type TrialIdReading } from './glued.js';

/** The id whose letters begin at a word, be its digits glued, joined by a dash, or parted by spaces. */
export function readPrefixed(tokens: Tokens, i: number): TrialIdReading | undefined {
  const raw = tokens.raw(i);
  if (raw.length > 30) return undefined;
  const letters = /^[A-Za-z]+/.exec(raw)?.[0] ?? '';
  const system = prefixedId(letters);
  // "PER" and "per" differ, and so do "UMIN" and a name.
  if (system === undefined || (letters === letters.toLowerCase() && letters.length < 4 && letters !== 'nct'))
    return undefined;
  return glued(tokens, i, letters, system) ?? spaced(tokens, i, letters, system);
}

function glued(tokens: Tokens, i: number, letters: string, system: PrefixedId): TrialIdReading | undefined {
  for (const signs of ['-/', '']) {
    const to = gluedEnd(tokens, i, signs);
    const rest = gluedText(tokens, i, to).slice(letters.length);
    const reading = asReading(i, to, rest, system) ?? asReading(i, to, rest.replace(/^-/, ''), system);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** "NCT 0123 4567", "NCT: 01234567", "ISRCTN number 12345678". */
function spaced(tokens: Tokens, i: number, letters: string, system: PrefixedId): TrialIdReading | undefined {
  if (tokens.raw(i).length !== letters.length) return undefined;
  let at = i + 1;
  while (at < i + 4 && (/^(?::|#|\.|number|no|id|identifier)$/.test(tokens.word(at)) || tokens.isDash(at)))
    at++;
  let rest = '';
  let best: TrialIdReading | undefined;
  for (let to = at; to < at + 4 && /^[0-9]{1,16}$/.test(tokens.raw(to)); to++) {
    rest += tokens.raw(to);
    const reading = asReading(i, to + 1, rest, system);
    if (reading !== undefined && (best === undefined || best.reason !== undefined)) best = reading;
    if (reading !== undefined && reading.reason === undefined) break;
  }
  return best;
}

function asReading(from: number, to: number, rest: string, system: PrefixedId): TrialIdReading | undefined {
  const { registry, prefix } = system;
  const value = `${prefix}${rest}`;
  if (system.rest.test(rest)) return { from, to, registry, value };
  if (!system.near.test(rest)) return undefined;
  return { from, to, registry, value, reason: whyNot(registry, rest) };
}

function whyNot(registry: string, rest: string): string {
  const form = registryFacts(registry)?.form ?? 'another form';
  const count = rest.replace(/[^0-9]/g, '').length;
  return `has ${count} digits; a ${registry} id has the form: ${form}`;
}
