/** What stands beside a name: whether the words around it treat with it, or only measure it. */
import { givenVerbs } from '../../lexicon/dosing-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

const TREATS_BEFORE = wordSet(
  `receive received receives receiving given giving administered administering administer taking take took taken prescribed
   infused injected supplemented supplementing plus add adding added adjunctive adjuvant oral intravenous iv inhaled topical
   intranasal subcutaneous supplemental supplementary exogenous vaginal transdermal basal prandial intramuscular bolus inhaling
   recombinant prophylactic daily hyperbaric intralesional intradermal intravitreal intrathecal intraperitoneal epidural
   intraarticular intracameral intravesical sublingual buccal rectal parenteral enteral nebulised nebulized perineural`,
);

/** Words with which "with" or "of" treats: "treated with insulin", "infusion of calcium". */
const TREATS_WITH = wordSet(
  `treated treat treating treatment therapy supplemented supplementation supplementing combined combination managed started
   monotherapy dose doses dosing infusion infusions injection injections administration bolus mg mcg µg μg g iu units supplement
   supplements intake addition volume volumes course courses initiation prescription trial`,
);

const TREATS_AFTER = wordSet(
  `therapy treatment supplementation supplement supplements infusion infusions injection injections replacement group arm arms
   administration tablet tablets capsule capsules patch patches gel cream ointment inhaler dose doses dosing monotherapy regimen
   pump drip treated supplemented recipients users pills pill syrup drops spray suppository suppositories gum lozenge lozenges vaccine
   powder pessary pessaries ring implant implants pen prophylaxis`,
);

const MEASURES_AFTER = wordSet(
  `level levels concentration concentrations resistance sensitivity secretion deficiency deficient status receptor receptors
   metabolism homeostasis clearance excretion intake consumption requirement requirements saturation content release uptake
   production synthesis binding channel channels abuse misuse dependence use user drinking withdrawal overload stores score
   ratio tolerance reuptake transporter positive negative rose fell increased decreased activity inhibitor inhibitors naive naïve
   dependent resistant requiring like sensitive accident accidents crash crashes collision collisions controlled`,
);

const ADJECTIVES = wordSet(
  `oral intravenous iv inhaled topical high low dose daily weekly standard human recombinant pegylated elemental adjunctive either
   only additional intensive early long acting short vaginal subcutaneous intramuscular intravenously micronised micronized and or
   continuous prophylactic therapeutic nebulised nebulized supplemental`,
);

const UNITS = wordSet(
  `mg g mcg µg μg ug ng iu u unit units ml l mmol meq miu international micrograms milligrams microgram microg mcgs mgs gm gms grams mu mci gbq`,
);

/** True where the words beside the tokens [from, to) treat with what they name. */
export function isTreatedWith(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.isOneOf(skipDash(tokens, to), MEASURES_AFTER)) return false;
  return doseFollows(tokens, to) || treatsAfter(tokens, to) || treatsBefore(tokens, from);
}

/** "serum progesterone", "oxytocin receptor", "norepinephrine rose", "progesterone was 12 ng/mL": what is measured. */
export function isMeasured(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.isDash(from - 1) ? from - 2 : from - 1;
  if (tokens.isOneOf(before, MEASURED_BEFORE) || tokens.isDash(from - 1)) return true;
  const next = skipDash(tokens, to);
  const word = tokens.word(next);
  if (MEASURES_AFTER.has(word) || (VALUED.has(word) && tokens.isNumber(next + 1))) return true;
  // "a fall in zinc"
  if (tokens.word(from - 1) === 'in' && tokens.isOneOf(from - 2, FALLS)) return true;
  return isInListOfAnalytes(tokens, from);
}

/** "serum estradiol, cortisol, vasopressin and oxytocin": what opens a list holds for all of it. */
function isInListOfAnalytes(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= from - LONGEST_LIST; i--) {
    if (!tokens.isWord(i) && !tokens.isSymbol(i, ',') && !tokens.isDash(i) && !tokens.isNumber(i))
      return false;
    if (tokens.isOneOf(i, FLUIDS)) return true;
  }
  return false;
}

const FALLS = wordSet('fall rise change changes decrease increase reduction decline drop low rich high');
const LONGEST_LIST = 40;
const FLUIDS = wordSet('serum plasma urinary salivary circulating');

const MEASURED_BEFORE = wordSet(
  'serum plasma urinary urine salivary saliva blood cord endogenous circulating natural pulmonary free total low high mean median motor',
);
const NAMES_ARM = wordSet('n group arm');
const JOINT = wordSet('dual double triple quadruple combination replacement');
const VALUED = wordSet('was were rose fell increased decreased of averaged');

function treatsAfter(tokens: Tokens, to: number): boolean {
  const next = skipDash(tokens, to);
  const word = tokens.word(next);
  if (TREATS_AFTER.has(word) || word === 'plus' || word === 'given' || isGiven(tokens, next)) return true;
  // "saline (n=60)", "magnesium (group M)": an arm by what it was given.
  if (tokens.isSymbol(next, '(') && tokens.isOneOf(next + 1, NAMES_ARM)) {
    if (tokens.word(next + 1) !== 'n' || tokens.isSymbol(next + 2, '=')) return true;
  }
  // "bismuth quadruple therapy"
  if (JOINT.has(word) && tokens.isOneOf(next + 1, TREATS_AFTER)) return true;
  // "vitamin D or placebo", "zinc versus placebo"
  const joins = word === 'or' || word === 'vs' || word === 'versus' || word === 'and';
  return joins && (tokens.word(next + 1) === 'placebo' || tokens.word(next + 2) === 'placebo');
}

/** "sodium bicarbonate 4.2% is infused", "calcium was given". */
function isGiven(tokens: Tokens, at: number): boolean {
  const verb = tokens.isNumber(at) && tokens.isSymbol(at + 1, '%') ? at + 2 : at;
  if (!/^(?:is|was|were|are)$/.test(tokens.word(verb))) return false;
  return (
    tokens.isOneOf(verb + 1, givenVerbs) ||
    /^(?:started|initiated|commenced|taken)$/.test(tokens.word(verb + 1))
  );
}

/** "zinc 20 mg", "insulin (10 IU)", "calcium at 500 mg". */
function doseFollows(tokens: Tokens, to: number): boolean {
  for (let i = to; i < to + 3; i++) {
    if (tokens.isNumber(i) && tokens.isSign(i + 1, '×x')) return isColonies(tokens, i + 2);
    // "vitamin D (400–800 IU)", "a 20-mg dose"
    const last = tokens.isDash(i + 1) && tokens.isNumber(i + 2) ? i + 2 : i;
    if (tokens.isNumber(i)) return isDoseUnit(tokens, tokens.isDash(last + 1) ? last + 2 : last + 1);
    if (!tokens.isSymbol(i, '(') && tokens.word(i) !== 'at' && tokens.word(i) !== 'of') return false;
  }
  return false;
}

/** "10^9 CFU", "109 colony-forming units" behind "2 ×". */
function isColonies(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (tokens.isOneOf(i, COLONIES)) return true;
  return false;
}

const COLONIES = wordSet('cfu colony cells organisms');

/** A unit of a dose: not one of a concentration in blood ("albumin 35 g/L", "glucose 126 mg/dL"). */
function isDoseUnit(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at, UNITS)) return false;
  return !tokens.isSymbol(at + 1, '/') || !tokens.isOneOf(at + 2, VOLUMES);
}

const VOLUMES = wordSet('l dl ml');

function treatsBefore(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= from - 5; i--) {
    if (tokens.isDash(i)) continue;
    const word = tokens.word(i);
    if (TREATS_BEFORE.has(word)) return true;
    // "high-dose oestrogens"
    if (word === 'dose' && tokens.isOneOf(tokens.isDash(i - 1) ? i - 2 : i - 1, DEGREES_OF_DOSE)) return true;
    if (isDoseUnit(tokens, i) && tokens.isNumber(i - 1)) return true;
    // "0.9% saline", "5 percent dextrose"
    if (tokens.isSymbol(i, '%') || word === 'percent' || word === 'cent') {
      const number = word === 'cent' ? i - 2 : i - 1;
      return i === from - 1 && tokens.isNumber(number) && isSolution(tokens, from);
    }
    if (word === 'with' || word === 'of' || word === 'on' || word === 'to') {
      if (word === 'on' && tokens.isOneOf(i - 1, THOSE)) return true;
      return tokens.isOneOf(i - 1, TREATS_WITH) || tokens.isOneOf(i - 1, UNITS) || isAssigned(tokens, i);
    }
    if (word === 'by' && tokens.word(i - 1) === 'followed') return true;
    // "relieved pain more than saline"
    if (word === 'than') return tokens.word(from) === 'saline';
    if (tokens.isSymbol(i, ':')) return isDrugField(tokens.word(i - 1));
    if (!ADJECTIVES.has(word)) return false;
  }
  return false;
}

/** Who may be on a treatment: "those on vitamin E". */
const THOSE = wordSet('those patients participants subjects women men children infants');

/** A solution that is given, and not one in which another drug is dissolved. */
function isSolution(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at, SOLUTIONS)) return false;
  for (let i = at - 3; i > at - FARTHEST_SOLUTE; i--) if (tokens.isOneOf(i, DISSOLVES)) return false;
  return true;
}

const FARTHEST_SOLUTE = 10;
const DISSOLVES = wordSet('diluted dissolved reconstituted mixed flushed rinsed irrigated suspended in');
const SOLUTIONS = wordSet(
  'saline dextrose glucose glycerol albumin sodium hyaluronate hyaluronic xylitol iodine ethanol',
);
const DEGREES_OF_DOSE = wordSet('high low standard full reduced fixed');

/** "randomised to insulin", "allocated to zinc". */
function isAssigned(tokens: Tokens, preposition: number): boolean {
  return /^(?:randomi[sz]ed|assigned|allocated)$/.test(tokens.word(preposition - 1));
}

/** The label of a registry's treatment: "Drug: Insulin", "Dietary Supplement: Vitamin D". */
export function isDrugField(word: string): boolean {
  return (
    word === 'drug' ||
    word === 'drugs' ||
    word === 'biological' ||
    word === 'supplement' ||
    word === 'intervention'
  );
}

const CLASS_WORDS = wordSet(
  `therapy therapies treatment treatments drug drugs agent agents medication medications prophylaxis regimen regimens monotherapy
   group arm based containing chemotherapy combination combinations doublet course courses doublets compounds compound class users pretreatment`,
);

/** True where the word after the name says that a class of drugs is meant: "antiviral therapy", "platinum-based". */
export function isClassUse(tokens: Tokens, to: number): boolean {
  return tokens.isOneOf(skipDash(tokens, to), CLASS_WORDS);
}

/** "pretreated with platinum", "progression after platinum": a class in the singular that was given. */
export function isClassGiven(tokens: Tokens, from: number, name: string): boolean {
  const before = tokens.word(from - 1);
  if (before === 'with' || before === 'to') return tokens.isOneOf(from - 2, CLASS_GIVEN);
  return name === 'platinum' && BEFORE_PLATINUM.has(before);
}

const CLASS_GIVEN = wordSet('treated pretreated refractory sensitive');
const BEFORE_PLATINUM = wordSet('after prior previous received incl including');

const REGIMEN_WORDS = wordSet(
  `chemotherapy regimen regimens protocol chemoimmunotherapy induction consolidation cycles arm therapy conditioning plus combined`,
);

/** True where the words beside a name say that it is a regimen: "CVP chemotherapy", "six cycles of BEP". */
export function isRegimenUse(tokens: Tokens, from: number, to: number): boolean {
  const next = tokens.word(skipDash(tokens, to));
  if (REGIMEN_WORDS.has(next)) return true;
  if (
    SURE_LETTERS.has(tokens.raw(from)) &&
    (ALONE.has(next) || tokens.isOneOf(from - 1, BEFORE_CHEMOTHERAPY) || isAllocated(tokens, from))
  )
    return true;
  const before = tokens.word(from - 2);
  return (
    tokens.word(from - 1) === 'of' && (before === 'cycles' || before === 'courses' || before === 'cycle')
  );
}

/** "406 allocated FEC", "randomised to FEC". */
function isAllocated(tokens: Tokens, from: number): boolean {
  return isAssigned(tokens, tokens.word(from - 1) === 'to' ? from - 1 : from);
}

/** Letters that hardly name anything but chemotherapy. */
const SURE_LETTERS = wordSet(
  'CMF CAF CEF FAC FEC TAC TCH TCHP CNF FNC CMFVP CMFP CVP FCR DCF ECF BEP MOPP VMP CHP',
);
const ALONE = wordSet(
  'alone group groups followed x courses course treatment given was treated containing based',
);
const BEFORE_CHEMOTHERAPY = wordSet(
  `adjuvant neoadjuvant classical classic conventional standard sequential alternating receive received receiving intravenous
   oral cyclic dose-dense preoperative postoperative perioperative monthly`,
);

/** True where the words beside two letters leave no doubt that they name chemotherapy: "AC followed by", "dose-dense EC". */
export function isChemotherapyUse(tokens: Tokens, from: number, to: number): boolean {
  const next = tokens.word(skipDash(tokens, to));
  if (next === 'chemotherapy' || next === 'regimen' || (next === 'followed' && tokens.word(to + 1) === 'by'))
    return true;
  const before = tokens.word(from - 1);
  if (before === 'of') return /^(?:cycles?|courses?)$/.test(tokens.word(from - 2));
  return before === 'dense' && tokens.isDash(from - 2);
}

/** The token after any dashes. */
export function skipDash(tokens: Tokens, at: number): number {
  let i = at;
  while (tokens.isDash(i)) i++;
  return i;
}
