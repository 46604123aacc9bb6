/** Vaccines named by what they protect from: "quadrivalent influenza vaccine", "RSV prefusion F vaccine". */
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';

const PATHOGENS = wordSet(
  `influenza measles mumps rubella varicella zoster hepatitis polio poliovirus rotavirus pneumococcal pneumococcus meningococcal
   typhoid paratyphoid cholera rabies dengue malaria hpv papillomavirus rsv syncytial ebola zika chikungunya covid sars cov coronavirus
   tuberculosis bcg hiv cmv cytomegalovirus h1n1 h3n2 h5n1 h7n9 h5n8 smallpox mpox monkeypox anthrax plague norovirus ev71 enterovirus encephalitis
   pertussis tetanus diphtheria hib haemophilus tdap dtap dtwp mmr mmrv mrna lassa nipah shigella difficile streptococcus streptococcal
   lyme leishmania leishmaniasis hookworm schistosomiasis marburg adenovirus hexavalent pentavalent falciparum allergen tumour tumor
   meningitis mr cancer peptide dna neoantigen dendritic etec gp120`,
);
/** Words between the pathogen and "vaccine", or before the pathogen. */
const KINDS = wordSet(
  `inactivated live attenuated quadrivalent trivalent bivalent tetravalent monovalent nonavalent valent conjugate conjugated
   polysaccharide recombinant adjuvanted oral virus human type respiratory herpes japanese tick borne yellow fever acellular whole cell
   subunit protein prefusion mf59 as03 derived plasma virosomal based f vector vectored booster seasonal pandemic dose high toxoid toxoids and a b c e i acwy w y group
   split virion purified intradermal intranasal b16 candidate based personalised personalized zaire killed 2 1 5 9 4 13 10 15 20 23 7 19`,
);
/** After these the vaccine is talked of, not given. */
const TALKED_OF = wordSet(
  'hesitancy preventable uptake coverage confidence acceptance policy mandate mandates refusal derived',
);
/** No name of a vaccine is longer. */
const LONGEST = 12;

/** Where a "vaccine" at `head` begins that is one of the trial's, or undefined where it is only talked of. */
export function vaccineFrom(tokens: Tokens, head: number, floor: number): number | undefined {
  const start = vaccineStart(tokens, head, floor);
  const from = start === head ? toldApartFrom(tokens, head, floor) : start;
  return from < head || isTheVaccine(tokens, head) ? from : undefined;
}

/** The first token of what a "vaccine" at `head` protects from, or `head` where the words before it do not say so. */
export function vaccineStart(tokens: Tokens, head: number, floor: number): number {
  if (tokens.isOneOf(tokens.isDash(head + 1) ? head + 2 : head + 1, TALKED_OF)) return head;
  let start = head;
  for (let at = head - 1; at >= Math.max(floor, head - LONGEST); at--) {
    if (tokens.isDash(at) || tokens.isSymbol(at, '/')) continue;
    const word = tokens.word(at);
    if (PATHOGENS.has(word)) start = at;
    else if (!KINDS.has(word)) break;
  }
  return start === head ? head : withKinds(tokens, start, floor);
}

/** The first token of "licensed", "alum-adsorbed", "investigational": what tells one vaccine of a trial from another; else `head`. */
function toldApartFrom(tokens: Tokens, head: number, floor: number): number {
  if (head - 1 < floor) return head;
  if (tokens.isOneOf(head - 1, MADE_AS)) return withKinds(tokens, head - 1, floor);
  if (!tokens.isOneOf(head - 1, TOLD_APART)) return head;
  if (tokens.isOneOf(tokens.isDash(head + 1) ? head + 2 : head + 1, TALKED_OF)) return head;
  const compound = tokens.isDash(head - 2) && tokens.isWord(head - 3);
  return compound && head - 3 >= floor ? head - 3 : head - 1;
}

/** "Trivalent inactivated vaccine": how it is made tells which vaccine it is, though not against what. */
const MADE_AS = wordSet(
  'inactivated attenuated trivalent quadrivalent tetravalent bivalent monovalent conjugate conjugated polysaccharide acellular',
);

const TOLD_APART = wordSet(
  'licensed adsorbed adjuvanted unadjuvanted conventional investigational comparator',
);

/** "The vaccine was safe": the one that was named before, given and not only talked of. */
function isTheVaccine(tokens: Tokens, head: number): boolean {
  const before = tokens.word(head - 1);
  // "infants given vaccine", "assigned to receive vaccine at 0 and 6 months", "a third dose of vaccine", "2427 to vaccine"
  if (tokens.isOneOf(head - 1, GIVING) && !namesFurther(tokens, head + 1)) return true;
  if (before === 'of' && tokens.isOneOf(head - 2, DOSES)) return true;
  if ((before === 'to' || before === 'with') && tokens.isNumber(head - 2)) return true;
  // "doses of vaccine or placebo"
  const against = tokens.isOneOf(head + 1, JOINED_TO) && tokens.word(head + 2) === 'placebo';
  if (before !== 'the' && before !== 'this' && before !== 'study' && !against) return false;
  return !tokens.isOneOf(tokens.isDash(head + 1) ? head + 2 : head + 1, TALKED_OF);
}

const GIVING = wordSet('given receive received receiving receives administered');
const DOSES = wordSet('dose doses');

/** "vaccine development", "vaccine-derived": another noun of which "vaccine" only tells. */
function namesFurther(tokens: Tokens, at: number): boolean {
  return tokens.isDash(at) || (tokens.isWord(at) && !tokens.isOneOf(at, BEHIND_GIVEN));
}

const BEHIND_GIVEN = wordSet(
  'at on and or in versus vs twice once according as by for with than who were had',
);
const JOINED_TO = new WordSet(['or', 'and', 'versus', 'vs']);

/** Takes in adjectives that stand before the pathogen: "live attenuated", "high-dose quadrivalent", "13-valent". */
function withKinds(tokens: Tokens, from: number, floor: number): number {
  let start = from;
  for (let at = from - 1; at >= Math.max(floor, from - LONGEST); at--) {
    if (tokens.isDash(at) && tokens.touches(at + 1)) continue;
    const word = tokens.word(at);
    if (!ADJECTIVES.has(word) && !(tokens.isNumber(at) && tokens.word(at + 2) === 'valent')) break;
    start = at;
  }
  return start;
}

const ADJECTIVES = wordSet(
  `inactivated live attenuated quadrivalent trivalent bivalent tetravalent monovalent nonavalent valent recombinant adjuvanted
   oral intradermal intranasal conjugate human respiratory herpes japanese tick borne high dose acellular whole cell virosomal
   plasma derived based`,
);
