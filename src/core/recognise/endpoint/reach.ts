/** Words beside the name of an endpoint that belong to it: "serum ferritin levels", "severe postoperative pain score". */

import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** Kinds, places and times of a measure, before its name. */
const BEFORE = wordSet(`
  serum plasma urinary salivary blood fecal faecal sputum postoperative preoperative intraoperative perioperative postpartum
  neonatal maternal fetal perinatal infant severe serious moderate mild major minor symptomatic asymptomatic clinical
  radiological radiographic histological nocturnal daytime morning ambulatory fasting postprandial resting peak total
  overall global recurrent acute chronic persistent cumulative objective subjective self
  nonfatal fatal documented confirmed unplanned emergency surgical wound urinary gastrointestinal patient
  parental maternal caregiver hip knee shoulder back neck abdominal pelvic perineal periodontal cardiac pulmonary renal
  hepatic respiratory visual physical psychological systemic local long short term late early delayed
  femoral lumbar spinal`);

/** Nouns behind a name that say how it is counted. */
const BEHIND = wordSet(`
  level levels concentration concentrations score scores rate rates value values scale scales index indices count counts
  severity intensity frequency duration episodes episode events event incidence reduction control risk
  titer titers titre titres attacks reaction reactions symptoms outcome outcomes days status ratings rating subscale subscales
  domain domains reading readings improvement measurements items component burden`);

/** The token at which the name that begins at a token begins with its adjectives. */
export function fullStart(
  tokens: Tokens,
  at: number,
  floor: number,
  isFree: (token: number) => boolean,
): number {
  let from = at;
  while (from > floor && from > at - 5) {
    let before = from - 1;
    if (tokens.isDash(before) && tokens.touches(from) && tokens.touches(before)) before--;
    if (before < floor || !tokens.isWord(before) || !isFree(before) || !tokens.isOneOf(before, BEFORE))
      return from;
    from = before;
  }
  return from;
}

/** The token after the nouns that go on with a name that ends before a token. */
export function fullEnd(tokens: Tokens, at: number, isFree: (token: number) => boolean): number {
  let to = at;
  while (to < at + 2 && tokens.isWord(to) && isFree(to) && tokens.isOneOf(to, BEHIND)) to++;
  return to;
}
