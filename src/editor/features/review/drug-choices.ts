/**
 * The entries of the list in which a person seeks a drug's canonical name. The editor is given few entries at a time,
 * whatever the number of names: it would be slow to draw and to filter many thousands.
 */
import type { CanonicalDrug } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { plainLabel } from '../plain-label.js';

export interface DrugChoice {
  readonly label: string;
  readonly description: string;
  readonly drug: CanonicalDrug;
}

/** So many names are shown at most. */
export const mostShown = 100;

/** What is known of names that the list does not hold: brands, codes and names that only the person knows. */
export interface NameKnowledge {
  /** The drug that a brand, code, synonym or combination stands for. */
  readonly known: (name: string) => CanonicalDrug | undefined;
  readonly unlisted: (name: string) => CanonicalDrug;
}

/**
 * The entries for what the person typed: what those words stand for, names that begin with them, names in which a word does,
 * names or classes that hold them, and the words themselves as a name of their own where they are none yet.
 * `drugs` are in the order in which equally good ones are shown.
 */
export function drugChoices(
  drugs: readonly CanonicalDrug[],
  typed: string,
  { known, unlisted }: NameKnowledge,
  t: Translate,
): readonly DrugChoice[] {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (words === '') return drugs.slice(0, mostShown).map((drug) => choice(drug, t));
  const found = known(words);
  const isListed = found?.name.toLowerCase() === words.toLowerCase();
  const choices: DrugChoice[] = [];
  // The words are repeated in the description, for the editor shows only entries in which it finds them.
  if (found !== undefined && !isListed)
    choices.push(choice(found, t, t('known as “{0}”', plainLabel(words))));
  const matches = matching(drugs, words.toLowerCase()).filter(({ name }) => isListed || name !== found?.name);
  choices.push(...matches.slice(0, mostShown).map((drug) => choice(drug, t)));
  if (found === undefined) {
    const own = unlisted(words);
    choices.push({ ...choice(own, t, t('a name of your own')), label: t('Use “{0}”', plainLabel(words)) });
  }
  return choices;
}

function choice(drug: CanonicalDrug, t: Translate, ...first: string[]): DrugChoice {
  const { name, class: group, parts, list } = drug;
  const facts = [
    ...first,
    ...(group === undefined ? [] : [group]),
    ...(parts === undefined ? [] : [parts.join(' + ')]),
    ...(list === undefined ? [] : [t('from {0}', list)]),
  ];
  return { label: plainLabel(name), description: facts.map((fact) => plainLabel(fact)).join(' · '), drug };
}

/** Better matches first; at most as many of each sort as are shown. */
function matching(drugs: readonly CanonicalDrug[], sought: string): readonly CanonicalDrug[] {
  const ranks: CanonicalDrug[][] = [[], [], [], []];
  for (const drug of drugs) {
    const rank = ranks[rankOf(drug, sought)];
    if (rank !== undefined && rank.length < mostShown) rank.push(drug);
  }
  return ranks.flat();
}

/** 0 for a name that begins so, 1 where a word of it does, 2 where it holds the letters, 3 where its class does; else -1. */
function rankOf({ name, class: group }: CanonicalDrug, sought: string): number {
  const at = name.toLowerCase().indexOf(sought);
  if (at === 0) return 0;
  if (at > 0) return /[\s/-]/.test(name.charAt(at - 1)) ? 1 : 2;
  return group?.toLowerCase().includes(sought) ? 3 : -1;
}
