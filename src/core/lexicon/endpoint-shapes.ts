/** Endpoints of the open class, known by the shape of their phrase: how each shape begins, and which words may fill it. */
import { WordSet } from '../text/word-set.js';
import { PhraseTable } from './phrases.js';

/** How an open-class endpoint is built. */
export type EndpointShape =
  /** "change from baseline in X". */
  | 'change'
  /** "time to X". */
  | 'time'
  /** "incidence of X", "rate of X", "duration of X". */
  | 'incidence'
  /** "interval from X to Y". */
  | 'interval'
  /** "proportion of patients achieving X". */
  | 'proportion'
  /** "number of X", "reduction in X": only where the sentence names it an endpoint. */
  | 'measure'
  /** "X-free survival": found at "free". */
  | 'free-survival'
  /** "were attack-free": found at "free". */
  | 'free'
  /** "X rate": found at "rate". */
  | 'rate'
  /** "Brief Fatigue Inventory", "DASH score": found at the noun. */
  | 'instrument'
  /** "morphine consumption" where a drug holds the first word: found at the second. */
  | 'amount';

const BEGINNINGS: Readonly<Record<EndpointShape, readonly string[]>> = {
  change: ['change', 'changes'],
  time: ['time to', 'time from randomization to', 'time from randomisation to'],
  interval: [
    'interval from',
    'time from',
    'interval between',
    'time between',
    'duration from',
    'delay from',
    'delay between',
  ],
  incidence: [
    'incidence of',
    'incidences of',
    'cumulative incidence of',
    'incidence rate of',
    'rate of',
    'rates of',
    'occurrence of',
    'freedom from',
    'prevalence of',
    'incidence and severity of',
    'risk of',
    'risks of',
    'recurrence of',
    'frequency of',
    'severity of',
    'duration of',
    'length of',
    'level of',
    'levels of',
    'degree of',
    'concentration of',
    'concentrations of',
    'quality of',
    'relief of',
    'resolution of',
    'onset of',
    'need for',
    'requirement for',
    'rate of change in',
    'intensity of',
    'extent of',
    'serum levels of',
    'plasma levels of',
    'serum concentrations of',
    'plasma concentrations of',
    'progression of',
    'total number of',
    'mean number of',
    'median number of',
    'average number of',
    'amount of',
  ],
  proportion: ['proportion of', 'proportions of', 'percentage of', 'percentages of', 'percent of'],
  measure: [
    'number of',
    'reduction in',
    'improvement in',
    'increase in',
    'decrease in',
    'decline in',
    'improvements in',
    'reductions in',
  ],
  'free-survival': ['free survival', 'free interval'],
  free: ['free'],
  rate: ['rate', 'rates'],
  instrument: [
    'scale',
    'scales',
    'subscale',
    'subscales',
    'inventory',
    'questionnaire',
    'questionnaires',
    'index',
    'survey',
    'score',
    'scores',
    'profile',
    'schedule',
    'checklist',
    'thermometer',
    'test',
  ],
  amount: ['consumption', 'requirement', 'requirements', 'augmentation'],
};

export const endpointShapes: PhraseTable<EndpointShape> = new PhraseTable<EndpointShape>((table) => {
  const shapes: readonly EndpointShape[] = [
    'change',
    'time',
    'interval',
    'incidence',
    'proportion',
    'measure',
    'free-survival',
    'free',
    'rate',
    'instrument',
    'amount',
  ];
  for (const shape of shapes) for (const phrase of BEGINNINGS[shape]) table.add(phrase, shape);
});

/** What an outcome's rate is of: "cure rate", but not "heart rate" or "infusion rate". */
export const ratedOutcomes: WordSet = new WordSet(
  (
    'response survival cure relapse recurrence remission success mortality fatality infection complication healing ' +
    'clearance eradication pregnancy birth implantation miscarriage readmission hospitalization hospitalisation ' +
    'intubation conversion seroconversion resection rejection exacerbation bleeding failure retention abstinence quit ' +
    'adherence completion discontinuation transfusion reintervention reoperation restenosis patency control stroke ' +
    'closure union fusion cesarean caesarean fistula leak leakage toxicity efficacy negativity suppression event events ' +
    'attack benefit improvement conservation preservation downstaging uptake attendance participation compliance detection ' +
    'identification positivity continuation acceptance continence ovulation fertilization fertilisation abortion withdrawal dropout attrition ' +
    'reperfusion recanalization recanalisation occlusion revision dislocation nonunion perforation retreatment extubation immunization breastfeeding ' +
    'cessation referral salvage'
  ).split(' '),
);

/** People that a proportion is of. */
export const people: WordSet = new WordSet(
  'patients participants subjects women men children infants individuals people adults eyes persons responders those recipients'.split(
    ' ',
  ),
);

/** Verbs by which people reach an endpoint. */
export const reaching: ReadonlySet<string> = new Set(
  'achieving achieved achieve reaching reached attaining attained maintaining experiencing meeting with who having requiring whose free without'.split(
    ' ',
  ),
);
