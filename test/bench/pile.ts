/**
 * What an ordinary programmer would write in an afternoon: one regular expression with `g` for each thing to find,
 * all run over the whole text, every match kept with its type and place. All are linear on this text. The pile finds
 * much the same things as the recognisers; it joins nothing into claims and checks nothing.
 */

export interface PileMatch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const pile: readonly (readonly [string, RegExp])[] = [
  ['drug', /\b[A-Za-zé]{3,24}(?:mab|nib|ciclib|parib|bart)\b/g],
  ['drug', /\b[A-Za-z]{3,24}(?:platin|taxel|citabine|rubicin|tecan|trexed|pyrimidine)\b/g],
  ['drug', /\b(?:anlotinib|penpulimab|benmelstobart|gemcitabine|nab-paclitaxel|prednisone)\b/gi],
  ['drug', /\b(?:AK105|AG)\b/g],
  ['drug', /\b(?:tyrosine kinase inhibitors?|TKIs?|PD-1 inhibitors?|checkpoint inhibitors?)\b/g],
  ['dose', /\b\d{1,5}(?:\.\d{1,3})?\s?(?:mg|mcg|µg|g|IU|Gy|ml)(?:\/(?:m²|m2|kg|day))?(?![\w/])/g],
  ['schedule', /\bd\d{1,2}(?:[–-]\d{1,2})?\b/g],
  ['schedule', /\b(?:QD|BID|TID|daily|twice daily|weekly|every \d{1,2} (?:days|weeks))\b/g],
  ['schedule', /\bdays? \d{1,2}(?:[–-]\d{1,2})?\b/g],
  ['route', /\b(?:IV|orally|oral|intravenous|subcutaneous)\b/g],
  ['endpoint', /\b(?:m?PFS|m?OS|ORRs?|DCR|D[oO]R)\b/g],
  ['endpoint', /\b(?:progression[- ]free|overall|event-free|disease-free) survival\b/gi],
  ['endpoint', /\b(?:objective response rates?|disease control rate|duration of response)\b/gi],
  ['role', /\b(?:primary|secondary|exploratory) (?:endpoints?|outcomes?)\b/gi],
  ['percentage', /(?<![\d.])\d{1,3}(?:\.\d{1,2})?\s?%/g],
  ['fraction', /(?<![\d/])\d{1,5}\/\d{1,5}(?![\d/])/g],
  ['interval', /\b\d{2}% CI[,:]? ?\d{1,4}(?:\.\d{1,3})?(?:[–-]| to )\d{1,4}(?:\.\d{1,3})?/g],
  ['iqr', /\bIQR[,:]? ?\d{1,4}(?:\.\d{1,3})?[–-]\d{1,4}(?:\.\d{1,3})?/g],
  ['hazard-ratio', /\b(?:HR|hazard ratio)(?: was| of|,|:)? ?\d{1,2}\.\d{1,3}/g],
  ['odds-ratio', /\b(?:OR|RR|odds ratio|risk ratio)(?: was| of|,|:)? ?\d{1,2}\.\d{1,3}/g],
  ['p-value', /\b[Pp] ?[<=>≤] ?0?\.\d{1,5}/g],
  ['duration', /(?<![\d.])\d{1,3}(?:\.\d{1,2})?[- ]?(?:months?|weeks?|days?|years?|m)\b/g],
  ['sample-size', /\b\d{1,5} (?:estimated |screened |eligible )?(?:patients|participants|subjects)\b/g],
  ['age', /\b(?:aged )?\d{2}(?:[–-]\d{2})? years\b/g],
  ['trial-id', /\b(?:NCT\d{8}|ISRCTN\d{8}|\d{4}-\d{6}-\d{2})\b/g],
  ['trial-id', /\b[A-Z]{4,12}-[A-Z]{0,3}-?\d{3}\b/g],
  ['phase', /\bphase (?:[1-4]|I{1,3}|IV)(?:\/(?:phase )?(?:[1-4]|I{1,3}))?\b/gi],
  ['design', /\b(?:randomi[sz]ed|open-label|single-arm|double-blind|multicent(?:er|re)|\d:\d ratio)\b/gi],
  ['population', /\b(?:ECOG \d(?:[–-]\d)?|stage I{1,3}V?|first-line|second-line|third-line|metastatic)\b/gi],
  ['date', new RegExp(`\\b${month}(?: \\d{1,2},)? (?:19|20)\\d{2}\\b`, 'g')],
  ['date', /\b\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}\b/g],
  ['doi', /\b10\.\d{4,9}\/[^\s;,]{1,100}/g],
];

/** How many expressions the pile holds. */
export const pileSize = pile.length;

/** Everything that the pile finds, in text order. Places are UTF-16 offsets. */
export function runPile(text: string): readonly PileMatch[] {
  const found: PileMatch[] = [];
  for (const [type, pattern] of pile) {
    for (const match of text.matchAll(pattern)) {
      found.push({ type, start: match.index, end: match.index + match[0].length, text: match[0] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
