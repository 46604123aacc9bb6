/** Ids inside a word that other text is glued to: "ClinicalTrials.govNCT01234567", "NCT01234567Funding". */
import { formsAtStart } from '../../lexicon/registry-words.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import type { TrialIdReading } from './glued.js';
import { readBegun } from './prefixed.js';

const PREFIX =
  /(?:NCT|ISRCTN|ACTRN|ChiCTR|ITMCTR|UMIN|DRKS|KCT|PACTR|IRCT|TCTR|[jJ]RCT[sc]?|RPCEC|LBCTR|CRD)(?=[0-9]{7})/g;

/** The well-formed ids inside a word that no lexicon knows, but for one that opens it. */
export function readEmbedded(tokens: Tokens, i: number, from: number): readonly TrialIdReading[] {
  if (!hasLongRow(tokens, i)) return [];
  const raw = tokens.raw(i);
  const found: TrialIdReading[] = [];
  for (const match of raw.matchAll(PREFIX)) {
    const start = tokens.startOf(i) + match.index;
    if (start < from) continue;
    const forms = formsAtStart(match[0])?.forms ?? [];
    const reading = readBegun(tokens, i, { start, end: start + match[0].length }, forms);
    if (reading !== undefined && reading.reason === undefined) found.push(copyWith(reading, { to: i + 1 }));
  }
  return found;
}

/** True where seven digits stand in a row: no id that is glued to words has fewer. */
function hasLongRow(tokens: Tokens, i: number): boolean {
  const end = tokens.endOf(i);
  let digits = 0;
  for (let at = tokens.startOf(i); at < end; at++) {
    const code = tokens.text.charCodeAt(at);
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
    if (digits === 7) return true;
  }
  return false;
}
