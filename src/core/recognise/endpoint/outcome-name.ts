/** Whether a noun phrase can name an outcome: not people, arms, treatments, studies or judgements. */

import { numberWord } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Item } from './item-list.js';

const LONGEST_NAME = 9;

/** Verbs, pronouns and judgements that begin no name: "The primary endpoint was met", "It was similar". */
const NO_FIRST = wordSet(`
  again thereafter frequent common rare infrequent minimal
  results result findings data met not assessed analyzed analysed reached defined evaluated similar significantly achieved
  available compared also based measured performed observed reported tested superior different lower higher improved
  determined calculated same there it no all both this these they to that patients participants noninferior consistent
  comparable powered conducted collected recorded monitored blinded adjudicated summarized presented in at as if we he she
  who which what none one two three four five six seven eight nine ten most many several few half others other ours
  whether how mild moderate severe good well poor safe effective feasible possible clear likely unlikely favorable
  favourable due generally mostly only still yet than either neither according using given used seen noted found being
  having been such treatment treatments placebo control controls intervention interventions baseline overall-treatment
  study trial method methods analysis random randomization randomisation participants' group groups women men children
  infants subjects people adults individuals long-term clinically statistically non numerically nearly approximately
  improves reduces increases decreases enhances prevents improving reducing increasing preventing prolongs lowers shortens
  allows provides offers appears seems remains leads about around up down additional further future potential current our your my current-study evidence positive negative
  significant important relevant greater less more better worse transient manageable acceptable related attributable
  associated unrelated primarily followed because however therefore thus infusion incubation detection discount exchange intraclass interassay intra inter laser publication nobody everyone
  somebody anyone just overall corresponding randomly uncommon commonest carry judged often geometric timepoint timepoints conclusion conclusions missing
  title titles across among within randomized randomised given considered twice differ differed likewise somewhat seldom made done disappeared confined limited concern`);

/** Nouns that head no outcome's name. */
const NO_HEAD = wordSet(`
  group groups arm arms cohort cohorts patient patients participant participants subject subjects people person persons
  woman women man men child children infant infants adult adults individuals controls control placebo treatment treatments
  therapy therapies regimen regimens intervention interventions study studies trial trials analysis analyses result results
  finding findings difference differences effect effects change changes improvement improvements reduction reductions increase
  increases decrease decreases data dataset drug drugs dose doses dosage dosages baseline characteristics age ages sex week weeks
  day month months year years hour hours minutes population populations sample samples evidence role
  conclusion method methods randomization randomisation allocation follow followup up eligibility criteria criterion endpoint
  endpoints outcome outcomes objective objectives measure measures parameter parameters variable variables hypothesis
  protocol visit investigators researchers authors clinicians physicians nurses staff hospital hospitals clinic center centre
  centers centres country countries site sites model models test tests questionnaire questionnaires interview scale scales
 p ratio interval intervals significance power size types type kind
  approach strategy strategies technique techniques procedure procedures protocol device devices placebo-controlled
  medication medications vaccine vaccines agent agents product products diet diets exercise program programme training
  education counseling counselling acupuncture surgery infusion injection injections administration combination comparison
  comparisons benefit benefits trend trends tendency association associations correlation interaction relationship pattern
  factors factor conditions condition reason reasons case cases event events others blood plasma serum tissue urine mg ml kg
  addition contrast comparisons end mean majority proportion percentage half third quarter extent degree range total
  supplementation experience information understanding period periods phase phases stage group's interest ways
  care services setting settings practice practices cycles session sessions dosing exposure formula food placebo's them it
  life-year arms' both respectively consent recruitment randomised randomized women's attention-control questions items
  mutation mutations gene genes tumour tumours tumor tumors cell cells specimen specimens polymorphism polymorphisms receptor
  receptors expression screening pts pt booster boosters vaccination vaccinations comparators comparator monotherapy chemotherapy radiotherapy physiotherapy stimulation massage yoga intake-of area areas
  wavelength coefficient alpha bias heterogeneity expectancy budget curve curves accrual needed power voltage threshold cutoff cut-off margin estimate estimates
  literature guideline guidelines schedule sheet sheets diary diaries diameter list lists
  primary secondary exploratory slight mild often frequent combined taken added followed eyes conclusions
  courses related limiting concern common rare uncommon
  figures class assigned abnormality advantage lines
  millilitres milliliters litres liters millimetres millimeters points units
  cancer carcinoma lymphoma leukemia leukaemia myeloma melanoma sarcoma glioblastoma disease diseases`);

/** Nouns that head a name only with a word before them: "healing time", "relapse rate". */
const NOT_ALONE = wordSet(
  'number numbers value values rate rates level levels time times use need needs status index count score scores',
);

/** How sure a sentence makes it that an item is an outcome: the lexicon has it, it is named one, something is said of it, or it rose or fell. */
export type Certainty = 'known' | 'named' | 'reported' | 'changed';

/** True where an item can be the name of an outcome and no annotation holds a word of it. */
export function isOutcomeName(
  tokens: Tokens,
  item: Item,
  isFree: (token: number) => boolean,
  certainty: Certainty,
): boolean {
  const { from, to } = item;
  if (to - from > LONGEST_NAME || !tokens.isWord(to - 1)) return false;
  // "6-min walk test" begins with a number; "12 weeks" and "1-year rate" are no names.
  if (!tokens.isWord(from)) {
    const isMeasure = tokens.isNumber(from) && tokens.isDash(from + 1) && to > from + 3;
    if (!isMeasure || (tokens.isOneOf(from + 2, PERIODS) && to < from + 5)) return false;
  }
  if (certainty !== 'known') {
    const head = headOf(tokens, item);
    const isOf = head < to - 1;
    if (tokens.isOneOf(from, NO_FIRST) || numberWord(tokens.word(from)) !== undefined) return false;
    // "equally common", "rarely severe": how often, and no outcome.
    if (ADVERB.test(tokens.word(from)) && certainty !== 'named') return false;
    if (tokens.isOneOf(head, NO_HEAD) && !(isOf && certainty === 'named')) return false;
    if (tokens.isOneOf(head, NOT_ALONE) && head === from && !(isOf && certainty === 'named')) return false;
    if (
      to === from + 1 &&
      (certainty === 'reported' || certainty === 'changed') &&
      JUDGEMENT.test(tokens.word(from))
    )
      return false;
  }
  let letters = 0;
  for (let i = from; i < to; i++) {
    if (!isFree(i) || (certainty !== 'known' && tokens.isOneOf(i, NEVER))) return false;
    if (tokens.isWord(i)) letters = Math.max(letters, tokens.endOf(i) - tokens.startOf(i));
  }
  // "PEF rose": what rises and falls is measured, however short its name.
  if (certainty === 'changed' && /^[A-Z]{3}$/.test(tokens.raw(to - 1))) return true;
  return letters >= 4 && tokens.endOf(to - 1) - tokens.startOf(to - 1) > 1;
}

/** Words of no outcome's name: what tells who the patients are, or how a study was judged. */
const NEVER = wordSet(
  'bias gleason charlson comorbidity ecog mallampati fitzpatrick tanner jadad cronbach relative odds hazard bound ci interval absolute likelihood',
);

const PERIODS = wordSet('year years month months week weeks day days hour h');

const ADVERB = /^(?!early|daily|weekly|monthly|yearly|family|elderly|only|friendly)\p{L}{3,}ly$/u;

/** One word that judges: "haematological", "proportionally", "infrequent". */
const JUDGEMENT = /(?:al|ic|able|ible|ous|ent|ly|ive|less|ful|er|ed|ing)$/;

/** The head: the last word before "of", that of "scores on memory tests", or the last at all. */
function headOf(tokens: Tokens, { from, to }: Item): number {
  for (let i = from + 1; i < to; i++)
    if (tokens.word(i) === 'of' || (tokens.word(i) === 'on' && tokens.isOneOf(i - 1, NOT_ALONE)))
      return i - 1;
  return to - 1;
}
