/** Ids that begin with a digit: EudraCT and CTIS numbers, DOI, ORCID, and an ISSN on a line of its own. */
import type { Tokens } from '../../text/tokens.js';
import { gluedEnd, gluedText, type TrialIdReading } from './glued.js';

const EUDRACT = /^(?:19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}$/;
const CTIS = /^20[0-9]{2}-5[0-9]{5}-[0-9]{2}(?:-[0-9]{2})?$/;
const ORCID = /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/;
const ISSN = /^[0-9]{4}-[0-9]{3}[0-9X]$/;

/** The id that begins at a number without any word to announce it. */
export function readNumeric(tokens: Tokens, i: number): TrialIdReading | undefined {
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length > 4 && tokens.isSymbol(i + 1, '/') && tokens.touches(i + 1)) return readDoi(tokens, i);
  if (length !== 4 || !tokens.isDash(i + 1) || !tokens.touches(i + 1)) return undefined;
  const to = gluedEnd(tokens, i, '-');
  const text = gluedText(tokens, i, to);
  if (CTIS.test(text)) return { from: i, to, registry: 'CTIS', value: text };
  if (EUDRACT.test(text)) return { from: i, to, registry: 'EudraCT', value: text };
  if (ORCID.test(text)) return { from: i, to, registry: 'ORCID', value: text };
  const alone = isLineEdge(tokens, i - 1) && isLineEdge(tokens, to);
  return alone && isIssn(text) ? { from: i, to, registry: 'ISSN', value: text } : undefined;
}

/** Eight digits of which the last makes the weighted sum a multiple of eleven (ISO 3297). */
export function isIssn(text: string): boolean {
  if (!ISSN.test(text)) return false;
  let sum = 0;
  const plain = text.replace('-', '');
  for (let i = 0; i < 7; i++) sum += Number(plain[i]) * (8 - i);
  return (11 - (sum % 11)) % 11 === (plain[7] === 'X' ? 10 : Number(plain[7]));
}

function readDoi(tokens: Tokens, i: number): TrialIdReading | undefined {
  if (!/^10\.[0-9]{4,9}$/.test(tokens.raw(i))) return undefined;
  let to = gluedEnd(tokens, i, '-/.:;()<>_');
  // A bracket that closes what was opened before the DOI is not part of it.
  let value = gluedText(tokens, i, to);
  while (to > i && unbalanced(value)) value = gluedText(tokens, i, --to);
  if (tokens.isSymbol(to, ')') && tokens.touches(to) && missesBracket(value))
    value = gluedText(tokens, i, ++to);
  return value.includes('/') && !value.endsWith('/') ? { from: i, to, registry: 'DOI', value } : undefined;
}

function unbalanced(text: string): boolean {
  return text.split(')').length > text.split('(').length;
}

function missesBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

function isLineEdge(tokens: Tokens, i: number): boolean {
  return i < 0 || i >= tokens.count || tokens.isBreak(i);
}
