/** Whether a name of the lexicon is meant as a drug here: some also name an analyte, a test or a word of the language. */
import { rarelyMeasuredDrugs } from '../../lexicon/drug-contextual.js';
import type { DrugEntry } from '../../lexicon/drugs.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { drugsOfLongForm } from './acronym.js';
import {
  isChemotherapyUse,
  isClassGiven,
  isClassUse,
  isMeasured,
  isRegimenUse,
  isTreatedWith,
} from './surroundings.js';

/** True where the words beside the tokens [from, end) let the entry be a drug. */
export function isMeant(context: RecogniserContext, from: number, end: number, entry: DrugEntry): boolean {
  const { tokens } = context.block;
  if (tokens.raw(from) === 'LV' && end === from + 1) return isLeucovorin(tokens, from);
  if (entry.name === 'vehicle' && isForTransport(tokens, from)) return false;
  switch (entry.needs) {
    case 'treatment':
      return (
        isTreatedWith(tokens, from, end) ||
        (rarelyMeasuredDrugs.has(entry.name) && !isMeasured(tokens, from, end))
      );
    case 'class-word':
      return isClassUse(tokens, end) || isClassGiven(tokens, from, entry.name);
    case 'regimen-word':
      if (tokens.endOf(end - 1) - tokens.startOf(from) === 2)
        return isChemotherapyUse(tokens, from, end) || isDefinedRegimen(context, from);
      return isRegimenUse(tokens, from, end) || isDefinedRegimen(context, from);
    default:
  }
  if (entry.name === 'placebo')
    return !/^(?:controlled|response|effect|responders?)$/.test(afterDash(tokens, end));
  // "post-bronchodilator FEV1" tells of a test.
  if (entry.mention === 'class' && tokens.isDash(from - 1) && /^(?:post|pre)$/.test(tokens.word(from - 2)))
    return false;
  // "rifampicin-resistant tuberculosis" tells of the germ, not of a treatment.
  if (/^meth?icillin$/.test(entry.name) || tokens.isDash(end))
    return !/^(?:resistant|sensitive|susceptible)$/.test(afterDash(tokens, end));
  // "ASA class II" is the patient's fitness for anaesthesia.
  if (entry.mention === 'abbreviation' && entry.name === 'aspirin')
    return !/^(?:class|classes|classification|physical|scores?|grades?|status|ps|i{1,3}|iv|[ⅰ-ⅳⅠ-Ⅳ]|[1-5])$/.test(
      afterDash(tokens, end),
    );
  if (entry.mention === 'brand') return isBrandSpelling(tokens, from);
  // "S 1" and "S1" are no "S-1".
  return entry.name !== 'S-1' || tokens.isDash(from + 1);
}

/** "LV 200 mg/m²", "5-FU/LV", "oxaliplatin plus LV": elsewhere, as in "bevacizumab with LV dysfunction", LV is the left ventricle. */
function isLeucovorin(tokens: Tokens, at: number): boolean {
  if (tokens.isOneOf(at + 1, OF_VENTRICLE)) return false;
  if (tokens.isNumber(at + 1) && /^m?g$/.test(tokens.word(at + 2))) return true;
  return isBesidePartner(tokens, at, 1) || isBesidePartner(tokens, at, -1);
}

function isBesidePartner(tokens: Tokens, at: number, step: 1 | -1): boolean {
  let i = at + step;
  if (!tokens.isOneOf(i, JOINS)) return false;
  // "LV/5-FU"
  while (Math.abs(i - at) < 5 && (tokens.isOneOf(i, JOINS) || tokens.isNumber(i) || tokens.isDash(i)))
    i += step;
  return tokens.isOneOf(i, PARTNERS);
}

const OF_VENTRICLE = wordSet(`
  function dysfunction ejection systolic diastolic end mass volume volumes hypertrophy wall remodeling remodelling failure
  dimension dimensions filling fractional strain thrombus
`);
const JOINS = wordSet('/ + plus and with ,');
const PARTNERS = wordSet('fu 5fu fluorouracil uft oxaliplatin irinotecan capecitabine bevacizumab tegafur');

/** "motor vehicle", "vehicle occupants" */
function isForTransport(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at - 1, TRANSPORT) || tokens.isOneOf(at + 1, TRAFFIC);
}

const TRANSPORT = wordSet('motor road emergency usual rescue ambulance electric armoured armored');
const TRAFFIC = wordSet(
  'occupant occupants driver drivers driving ownership owners traffic speed accident accidents',
);

function isDefinedRegimen({ block, longForm }: RecogniserContext, i: number): boolean {
  const long = longForm(block.tokens.raw(i));
  return long !== undefined && drugsOfLongForm(long)?.kind === 'regimen';
}

function afterDash(tokens: Tokens, end: number): string {
  return tokens.word(tokens.isDash(end) ? end + 1 : end);
}

/** A short brand name in small letters is more likely a word of some language. */
function isBrandSpelling(tokens: Tokens, i: number): boolean {
  const first = tokens.text.charCodeAt(tokens.startOf(i));
  return (first >= 65 && first <= 90) || first > 127 || tokens.endOf(i) - tokens.startOf(i) > 5;
}
