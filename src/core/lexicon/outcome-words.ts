/** Words that tell whether a sentence speaks of outcomes, and which role it gives an endpoint. */
import { WordSet } from '../text/word-set.js';
import { PhraseTable } from './phrases.js';
import {
  CUES_BACKGROUND,
  CUES_BASELINE,
  CUES_ENTRY,
  CUES_OUTCOME,
  CUES_RESPONSE,
  type LexiconEntry,
  NAMES_ROLE,
} from './vocabulary.js';

/** Words of results and aims: with one of them in the sentence, "stroke" is an outcome and no diagnosis. */
const outcomeCues =
  'primary secondary endpoint endpoints outcome outcomes change changes changed baseline reduction reductions reduced ' +
  'reduces reduce reducing improved improves improve improving improvement improvements increase increased increases ' +
  'decrease decreased decreases lower lowered higher greater difference differences differ significantly significant ' +
  'incidence occurred occurring rate rates median risk ratio hr ci efficacy effect effects achieved achieving composite ' +
  'superior noninferior assessed evaluate evaluated evaluating associated percentage proportion fewer less shorter ' +
  'longer mean score scores relative reported experienced experiencing prolonged survival decline declined similar ' +
  'increasing decreasing lowering lowers worsened worse better differed unchanged comparable measured recorded monitored ' +
  'developed observed happened volunteered encountered commoner lengthen lengthened disappeared unaffected effective prevent prevents prevented preventing prevention attenuated alleviates ' +
  'alleviate alleviated fell rose impact influence safety tolerability measures variables parameters enhances enhanced ' +
  'enhance affect affected affects shortened shortens shorten relieves relieve relieved resolved persisted inferior ' +
  'noninferiority superiority benefit beneficial effectiveness deterioration elevated compare examined analysed analyzed ' +
  'determine investigate assess odds hazard trend estimated recurred gain loss delayed delays ameliorates ameliorated ' +
  'respectively seen noted mentioned withdrawn complained complication toxicity toxic adverse because p sd iqr averaged died rare rarely favoured favored faster slower quicker earlier later prolongs accelerates accelerated suppressed tolerated tolerable';

/** Words that make a sentence a criterion of entry. */
const entryCues =
  'inclusion exclusion eligible eligibility criteria excluded enrolled history diagnosed willing consent ineligible';

/** Words of a table of baseline characteristics. */
const baselineCues =
  'comorbidities comorbidity demographic demographics characteristics comorbid stratified stratification minimisation minimization';

/** Words of how a drug works and of what was known before, which report no outcome of a trial. */
const backgroundCues =
  'signaling signalling pathway pathways mechanism mechanisms inhibits inhibiting preclinical vitro vivo targets escape ' +
  'immunosuppressive exert exerts conducive binds bind worldwide guidelines recommended approved leading cause causes ' +
  'caused arises microenvironment pathogenesis prevalent hypothesized hypothesised rats mice ' +
  'cultured incubated incubation centrifuged transfected overexpressed';

const responseCues =
  'cr pr sd pd orr dcr response responses respond responded remission recist stable progressive';

/** Before such a word the name of a disease is what patients have, not what is measured. */
export const diagnosisBefore: ReadonlySet<string> = new Set(
  (
    'acute prior previous history after following had chronic suspected diagnosed known recent persistent having ' +
    'have has despite uncontrolled poorly controlled early advanced undergoing hospitalized hospitalised refractory until upon'
  ).split(' '),
);

/** After the name of a disease: again no outcome. */
export const diagnosisAfter: WordSet = new WordSet(
  (
    'disease patients survivors patient unit units treatment therapy care model models guidelines criteria trial trials ' +
    'medication medications drugs prophylaxis management diagnosis subtype subtypes clinic clinics disorder disorders ' +
    'medicine program programme programs programmes intervention interventions training education counselling counseling ' +
    'specialist specialists nurse nurses service services centre centres center centers department departments subjects ' +
    'participants group groups arm arms factor factors receptor receptors inhibitor inhibitors agonist agonists antagonist ' +
    'antagonists hormone gene genes mutation mutations virus questionnaire questionnaires assessment assessments test tests ' +
    'monitoring measurement measurements research study studies syndrome apnoea apnea hygiene products supplement ' +
    'supplements supplementation diet diets meal meals solution infusion injection injections tablets device devices pump ' +
    'interval intervals analysis set women men children infants history status-quo vaccine vaccines vaccination agents agent ' +
    'procedure procedures surgery technique techniques smear strategy strategies'
  ).split(' '),
);

export type EndpointRole = 'primary' | 'secondary' | 'exploratory';

/** Adjectives of endpoints. */
export const roleAdjectives: ReadonlyMap<string, EndpointRole> = new Map([
  ['primary', 'primary'],
  ['coprimary', 'primary'],
  ['main', 'primary'],
  ['principal', 'primary'],
  ['secondary', 'secondary'],
  ['other', 'secondary'],
  ['additional', 'secondary'],
  ['exploratory', 'exploratory'],
  ['tertiary', 'exploratory'],
]);

/** Nouns that name endpoints by themselves: "Outcomes were", "Outcome measures included". */
const bareNouns = 'outcome outcomes endpoints measurements';

/** Nouns that say that an endpoint follows or precedes. */
export const endpointNouns: ReadonlySet<string> = new Set(
  'endpoint endpoints outcome outcomes objective objectives measure measures aim aims variable variables'.split(
    ' ',
  ),
);

/** What may stand between the adjective and the noun. */
export const roleGlue: ReadonlySet<string> = new Set(
  'efficacy safety composite clinical study key and the trial effectiveness hierarchical patient reported pre specified prespecified'.split(
    ' ',
  ),
);

/** The words by what they say of their sentence, so that one look at a token's bits tells. */
export const outcomeCueLexicons: readonly LexiconEntry[] = [
  { table: wordsOf(outcomeCues), begins: CUES_OUTCOME },
  { table: wordsOf(entryCues), begins: CUES_ENTRY },
  { table: wordsOf(baselineCues), begins: CUES_BASELINE },
  { table: wordsOf(backgroundCues), begins: CUES_BACKGROUND },
  { table: wordsOf(responseCues), begins: CUES_RESPONSE },
  { table: wordsOf([...roleAdjectives.keys(), bareNouns].join(' ')), begins: NAMES_ROLE },
  {
    table: wordsOf([...diagnosisBefore, ...diagnosisAfter, ...endpointNouns, ...roleGlue].join(' ')),
    begins: 0,
  },
];

function wordsOf(words: string): PhraseTable<true> {
  return new PhraseTable<true>((table) => {
    for (const word of words.split(' ')) table.add(word, true);
  });
}
