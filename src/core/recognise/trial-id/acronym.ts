/** Studies named by an acronym alone, or by a cooperative group's number: "the SPRINT trial", "GOG-0218", "NSABP B-35". */

import { notCodes } from '../../lexicon/code-prefixes.js';
import { cooperativeGroups, notAcronyms, studyPrograms } from '../../lexicon/study-programs.js';
import { IN_LEXICON } from '../../lexicon/vocabulary.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import type { RecogniserContext } from '../recogniser.js';
import type { TrialIdReading } from './glued.js';
import { isStudyWord, studyId } from './study-word.js';

/** "the SPRINT trial", "(OlympiA) study": capitals of no other known meaning that the next word calls a study. */
export function readAcronym(
  { block: { tokens }, longForm }: RecogniserContext,
  i: number,
): TrialIdReading | undefined {
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length < 4 || length > 14) return undefined;
  const noun = i + 1;
  // A title in capitals says "A RANDOMISED TRIAL".
  if (!isStudyWord(tokens, noun) || tokens.raw(noun) !== tokens.word(noun)) return undefined;
  const raw = tokens.raw(i);
  if (!/^(?:[A-Z]{4,}|[A-Z][a-z]*[A-Z][A-Za-z]*)$/.test(raw)) return undefined;
  const long = longForm(raw);
  if (long !== undefined) return STUDY_TITLE.test(long) ? studyId(tokens, i, noun) : undefined;
  const folded = foldText(raw);
  const isKnownWord = ((tokens.flags[i] ?? 0) & IN_LEXICON) !== 0;
  if (studyPrograms.has(folded)) return studyId(tokens, i, noun);
  const isOther = isKnownWord || notAcronyms.has(folded) || notCodes.has(raw);
  return length >= 5 && !isOther && isAllCapitals(raw) ? studyId(tokens, i, noun) : undefined;
}

/** What the long form of a study's name is made of: no disease, drug or scale is called so. */
const STUDY_TITLE = /\b(?:trial|study|evaluat(?:ion|ing)|investigat\w+|efficacy|comparing)\b/i;

/** "GOG-0218", "RTOG 0617", "NSABP B-35", "SWOG S0777", "JCOG0212": a group and the number of its protocol. */
export function readGroupNumber(tokens: Tokens, i: number): TrialIdReading | undefined {
  const length = tokens.endOf(i) - tokens.startOf(i);
  // A group's name is in capitals: most words with a capital go on in small letters.
  const third = tokens.text.charCodeAt(tokens.startOf(i) + 2);
  if (length < 3 || length > 12 || third < 65 || third > 90) return undefined;
  const raw = tokens.raw(i);
  const [, group = '', own = ''] = /^([A-Z]{3,6}?)([0-9]{4,5}[A-Z]?)?$/.exec(raw) ?? [];
  if (!cooperativeGroups.has(group)) return undefined;
  if (own !== '') return studyId(tokens, i, i + 1);
  const start = tokens.endOf(i);
  NUMBER_OF_GROUP.lastIndex = start;
  const end = start + (NUMBER_OF_GROUP.exec(tokens.text)?.[0].length ?? 0);
  if (end === start) return undefined;
  let to = i + 1;
  while (to < tokens.count && tokens.endOf(to) <= end) to++;
  return tokens.endOf(to - 1) === end ? studyId(tokens, i, to) : undefined;
}

const NUMBER_OF_GROUP =
  /[-\u2010-\u2013 /](?:ACRIN[-\u2010-\u2013 ])?(?:(?:[A-Z]{1,4}[0-9]{3,5}|[A-Z]-[0-9]{2}|MA\.[0-9]{1,2}|[0-9]{4,5}(?:[-\u2010-\u2013][0-9]{4,5})?|0[0-9]{3}|[0-9]{2}\.[0-9]{2}|[0-9]{1,2}[-\u2010-\u2013][0-9]{2})[A-Z]?)(?![A-Za-z0-9%]|[.,-][0-9])/y;

function isAllCapitals(raw: string): boolean {
  return raw === raw.toUpperCase();
}
