/**
 * Names that a slip has robbed of their stem: "nivolumb", "pembrolizumap", "gemcitabin", "carboplatine". Only words are asked
 * that no lexicon knows, and only names of one word count that one slip makes of them: a known generic, or a name that
 * stands in the same block.
 */
import { classOfGeneric, isKnownGeneric, nearGenerics } from '../../lexicon/drugs.js';
import type { CompiledDrugNames } from '../../lexicon/imported-drugs.js';
import { isOneSlip } from '../../lexicon/near-names.js';
import type { Tokens } from '../../text/tokens.js';
import type { AnnotationParts } from '../recogniser.js';

type DrugParts = Extract<AnnotationParts, { type: 'drug' }>;

/** So many names of a block that no lexicon knows are compared with its other words. */
const MOST_LOCAL_NAMES = 20;

/** The drugs that the unknown words are taken for; `found` holds what the block's other words name. */
export function misspeltDrugs(
  tokens: Tokens,
  unknown: readonly number[],
  found: readonly DrugParts[],
  drugNames: CompiledDrugNames | undefined,
): readonly DrugParts[] {
  if (unknown.length === 0) return [];
  const misspelt: DrugParts[] = [];
  const local = localNames(found);
  for (const i of unknown) {
    const start = tokens.startOf(i);
    const end = tokens.endOf(i);
    if (endsOrdinarily(tokens.text, end)) continue;
    const name = nearestName(tokens.text, start, end, local, drugNames);
    if (name === undefined || !isNameWord(tokens.raw(i))) continue;
    if (found.some((drug) => drug.start < end && drug.end > start)) continue;
    const group = classOfGeneric(name) ?? found.find((drug) => drug.name === name)?.class;
    misspelt.push({
      type: 'drug',
      start,
      end,
      name,
      mention: 'generic',
      class: group,
      misspelled: true,
    });
  }
  return misspelt;
}

function nearestName(
  text: string,
  start: number,
  end: number,
  local: readonly string[],
  drugNames: CompiledDrugNames | undefined,
): string | undefined {
  for (const name of local) if (isOneSlip(text, start, end, name)) return name;
  return nearGenerics().nearest(text, start, end) ?? drugNames?.near().nearest(text, start, end);
}

/** Endings of ordinary words that hardly any drug has, so that most words are not looked up: "-ing", "-ion", "-ity", "-ly". */
function endsOrdinarily(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const third = text.charCodeAt(end - 3);
  switch (last) {
    case LETTER_G: // -ing
      return text.charCodeAt(end - 2) === LETTER_N && third === LETTER_I;
    case LETTER_N: // -ion
      return text.charCodeAt(end - 2) === LETTER_O && third === LETTER_I;
    case LETTER_Y: // -ly, -ity, -ary, -ory, -phy
      return true;
    case LETTER_T: // -ment, -ent
      return text.charCodeAt(end - 2) === LETTER_N && third === LETTER_E;
    case LETTER_S: // plurals, -ous, -ness
      return true;
    case LETTER_D: // -ed
      return text.charCodeAt(end - 2) === LETTER_E && third !== LETTER_X;
    default:
      return false;
  }
}

const [LETTER_D, LETTER_E, LETTER_G, LETTER_I, LETTER_N, LETTER_O, LETTER_S, LETTER_T, LETTER_X, LETTER_Y] = [
  100, 101, 103, 105, 110, 111, 115, 116, 120, 121,
] as const;

/** Names of one word that stand in the block and that no lexicon of the project knows. */
function localNames(found: readonly DrugParts[]): readonly string[] {
  const names = new Set<string>();
  for (const { name, mention } of found) {
    if (mention !== 'generic' || names.size >= MOST_LOCAL_NAMES || names.has(name)) continue;
    if (name.length > 7 && !isKnownGeneric(name)) names.add(name);
  }
  return [...names];
}

/** Not a name with a footnote's number behind it. */
function isNameWord(raw: string): boolean {
  return /^\p{L}+$/u.test(raw);
}
