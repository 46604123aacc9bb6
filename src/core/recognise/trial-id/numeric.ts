/** Ids that begin with a digit: EudraCT and CTIS numbers, DOI, ORCID, and an ISSN on a line of its own. */
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { isIssn, isOrcid } from './check-digits.js';
import { gluedEnd, gluedText, idOfTokens, type TrialIdReading } from './glued.js';

const EUDRACT = /^(?:19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}$/;
const CTIS = /^20[0-9]{2}-5[0-9]{5}-[0-9]{2}(?:-[0-9]{2})?$/;
const ORCID = /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/;
const ID_RCB = /^20[0-9]{2}-A[0-9]{5}-[0-9]{2}$/;

/** The id that begins at a number without any word to announce it. */
export function readNumeric(tokens: Tokens, i: number): TrialIdReading | undefined {
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length > 4 && tokens.isSymbol(i + 1, '/') && tokens.touches(i + 1)) return readDoi(tokens, i);
  if (length !== 4 || !tokens.isDash(i + 1) || !tokens.touches(i + 1)) return undefined;
  const to = gluedEnd(tokens, i, '-');
  const text = gluedText(tokens, i, to);
  if (CTIS.test(text)) return idOfTokens(tokens, i, to, { registry: 'CTIS', value: text });
  if (EUDRACT.test(text)) return idOfTokens(tokens, i, to, { registry: 'EudraCT', value: text });
  if (ID_RCB.test(text)) return idOfTokens(tokens, i, to, { registry: 'ID-RCB', value: text });
  if (ORCID.test(text)) {
    const id = { registry: 'ORCID', value: text };
    return idOfTokens(
      tokens,
      i,
      to,
      isOrcid(text) ? id : copyWith(id, { reason: 'its last digit does not check the others' }),
    );
  }
  const isNamed = isLineEdge(tokens, i - 1) && isLineEdge(tokens, to);
  return (isNamed || isKind(tokens, to)) && isIssn(text)
    ? idOfTokens(tokens, i, to, { registry: 'ISSN', value: text })
    : undefined;
}

/** "1476-4598 (Electronic)": the medium of a serial in brackets. */
function isKind(tokens: Tokens, to: number): boolean {
  return tokens.isSymbol(to, '(') && /^(?:electronic|print|linking|online)$/.test(tokens.word(to + 1));
}

function readDoi(tokens: Tokens, i: number): TrialIdReading | undefined {
  if (!/^10\.[0-9]{4,9}$/.test(tokens.raw(i))) return undefined;
  let to = gluedEnd(tokens, i, '-/.:;()<>_');
  // A bracket that closes what was opened before the DOI is not part of it.
  let value = gluedText(tokens, i, to);
  while (to > i && unbalanced(value)) value = gluedText(tokens, i, --to);
  if (tokens.isSymbol(to, ')') && tokens.touches(to) && missesBracket(value))
    value = gluedText(tokens, i, ++to);
  return value.includes('/') && !value.endsWith('/')
    ? idOfTokens(tokens, i, to, { registry: 'DOI', value })
    : undefined;
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
