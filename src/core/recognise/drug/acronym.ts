/** Short forms of drugs that the text itself defines: by a long form of the document, or as the name of a regimen. */

import { drugTable } from '../../lexicon/drugs.js';
import { PhraseTable } from '../../lexicon/phrases.js';
import { BEGINS_DRUG, BEGINS_SCHEDULE, IN_LEXICON } from '../../lexicon/vocabulary.js';
import { foldText } from '../../text/characters.js';
import { onceAText } from '../../text/once-a-text.js';
import { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import { vocabularyWith } from '../lexicons.js';
import type { RecogniserContext } from '../recogniser.js';
import { vaccineFrom } from './vaccine.js';

/** What a long form names: one drug, or the parts of a regimen. */
export type LongFormDrugs =
  | {
      readonly kind: 'drug';
      readonly name: string;
      readonly mention: 'abbreviation' | 'class';
      readonly class?: string | undefined;
    }
  | { readonly kind: 'regimen'; readonly parts: readonly string[] };

let scanner: Tokens | undefined;

const CONNECTORS = new PhraseTable<true>();
for (const phrase of [
  'and',
  'plus',
  'with',
  'combined with',
  'in combination with',
  '+',
  '/',
  ',',
  'the',
  'combination of',
  'of',
])
  CONNECTORS.add(phrase, true);

const VACCINES = new WordSet(['vaccine', 'vaccines']);

/** The drugs that a short form stands for in a record; "antiarrhythmic drugs (AADs)" defines AAD. */
export function drugsOfShortForm(
  short: string,
  context: Pick<RecogniserContext, 'longForm'>,
): LongFormDrugs | undefined {
  const singular = /[A-Z]{2}s$/.test(short) ? short.slice(0, -1) : undefined;
  const long = context.longForm(short) ?? (singular === undefined ? undefined : context.longForm(singular));
  return long === undefined ? undefined : drugsOfLongForm(long);
}

/** The drugs of which a long form consists, or undefined where it says anything besides. */
export const drugsOfLongForm = onceAText(readLongForm);

function readLongForm(long: string): LongFormDrugs | undefined {
  scanner ??= new Tokens(vocabularyWith(undefined));
  const tokens = scanner.read(long);
  if (tokens.isOneOf(tokens.count - 1, VACCINES) && vaccineFrom(tokens, tokens.count - 1, 0) === 0)
    return { kind: 'drug', name: foldText(long), mention: 'abbreviation', class: 'vaccine' };
  const table = drugTable();
  const names: string[] = [];
  let only: LongFormDrugs | undefined;
  for (let i = 0; i < tokens.count; ) {
    const match = table.match(tokens, i);
    if (match !== undefined && 'name' in match.value && match.value.needs === undefined) {
      const { name, mention, class: group } = match.value;
      names.push(name);
      only = {
        kind: 'drug',
        name,
        mention: mention === 'class' ? 'class' : 'abbreviation',
        class: group,
      };
      i = match.end;
      continue;
    }
    const connector = CONNECTORS.match(tokens, i);
    if (connector !== undefined) i = connector.end;
    else if (tokens.isDash(i)) i++;
    else return undefined;
  }
  return names.length > 1 ? { kind: 'regimen', parts: names } : only;
}

/** Two to eight letters and digits with at least two capitals: what a text may define as a short form. */
export function isAcronym(tokens: Tokens, i: number): boolean {
  const start = tokens.startOf(i);
  const length = tokens.endOf(i) - start;
  if (length < 2 || length > 8) return false;
  let capitals = 0;
  for (let at = start; at < start + length; at++) {
    const code = tokens.text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals++;
  }
  return capitals >= 2;
}

/** "Ven", "Ibr": three or four letters of which the first alone is a capital, and which are no word of a lexicon. */
export function isMixedForm(tokens: Tokens, i: number): boolean {
  const length = tokens.endOf(i) - tokens.startOf(i);
  return (
    (length === 3 || length === 4) &&
    ((tokens.flags[i] ?? 0) & ~(BEGINS_DRUG | BEGINS_SCHEDULE | IN_LEXICON)) === 0 &&
    !tokens.isOneOf(i, ARTICLES)
  );
}

const ARTICLES = wordSet('the this that all and for both one two');

/** Acronyms before "chemotherapy" or "regimen" that say where, how or for what, not with which drugs. */
const NO_REGIMEN: ReadonlySet<string> = new Set(
  `NSCLC SCLC HIV TB ART HAART CART IV IP QD BID TID RT CT MRI DNA RNA WHO US UK EU USA NCCN ESMO ASCO EORTC SWOG COG GOG ECOG ITT PP AE
   OS PFS HIPEC HAI HAIC TACE PIPAC SBRT CRT CCRT NAC ACT HD LD SOC ICU HSCT SCT ASCT AML ALL CLL NHL HL MM CRC GC HCC PDAC BC TNBC OC
   EOC HNSCC NPC ESCC DLBCL FDA EMA II III VI DOT MDR XDR CNS GI LMIC PD PDL CAR DMARD HPV HBV HCV HSV RSV NCI NSABP CALGB RTOG BFM
   UKALL GMALL COVID NEO ICI TKI TPC BSC OBT PROTOCOL STUDY NO AND FOR THE OF IN WITH`.split(/\s+/),
);

/** The acronym that the word "chemotherapy" or "regimen" at `head` follows, as a token, or -1: "AG chemotherapy". */
export function regimenBefore(tokens: Tokens, head: number): number {
  const at = tokens.isDash(head - 1) ? head - 2 : head - 1;
  if (!tokens.isWord(at) || !isAcronym(tokens, at)) return -1;
  if (!isRegimenAcronym(tokens, at)) return -1;
  // In a text in capitals every word looks like an acronym.
  const whole = tokens.raw(head);
  return whole === whole.toUpperCase() ? -1 : at;
}

/** True for an acronym that may name a regimen. */
export function isRegimenAcronym(tokens: Tokens, i: number): boolean {
  const raw = tokens.raw(i);
  return /^[A-Z][A-Za-z0-9]{1,6}$/.test(raw) && !/[0-9]{2}/.test(raw) && !NO_REGIMEN.has(raw);
}
