/** Names of two words: an antibody and what it carries ("orbitamab vedotin"), a gene and its carrier ("xenotimogene alfaparvovec"). */
import { stemOf } from '../../lexicon/drug-stems.js';
import type { Tokens } from '../../text/tokens.js';

/** What an antibody carries, by the ends of such words. */
const CARRIED =
  /^(?:[a-z]{2,}(?:dotin|tecan|tansine|tesirine|mafodotin|ozogamicin|duocarmazine|sunirine|tazevibulin|rilsodotin|monatox|pasudotox|talirine|traxetan|tiuxetan|sarotalocan|amunaleukin|bulin|ribulin|pelidotin|azine))$/;
const FORMS = new Set(['alfa', 'beta', 'pegol', 'gamma']);

/** The class that the second word of a name gives it, or undefined where no second word stands at `at`. */
export function partnerOf(
  tokens: Tokens,
  at: number,
  group: string | undefined,
): { readonly class?: string } | undefined {
  if (group === undefined || !tokens.isWord(at) || tokens.touches(at)) return undefined;
  const word = tokens.word(at);
  if (FORMS.has(word)) return isGreek(tokens, at) ? {} : undefined;
  if (!/antibody|inhibitor|blocker/.test(group) || !CARRIED.test(word)) return undefined;
  // "rituximab bendamustine" are two drugs.
  return stemOf(word, 0, word.length)?.class === 'alkylating agent'
    ? undefined
    : { class: 'antibody–drug conjugate' };
}

/** "alfa", "pegol" stand with the name; "beta blockers" begins another. */
function isGreek(tokens: Tokens, at: number): boolean {
  const next = tokens.word(at + 1);
  return !tokens.isDash(at + 1) && !/^(?:blockers?|agonists?|cells?|error|level|spending|lactam)/.test(next);
}

const GENE_CLASSES = new Set(['gene therapy', 'CAR T-cell therapy', 'oncolytic virus']);

/** True where the word at `at` is the gene of the carrier behind it. */
export function isGeneOf(tokens: Tokens, at: number, group: string | undefined): boolean {
  if (group === undefined || !GENE_CLASSES.has(group) || !tokens.isWord(at)) return false;
  return tokens.endOf(at) - tokens.startOf(at) > 7 && tokens.word(at).endsWith('gene');
}
