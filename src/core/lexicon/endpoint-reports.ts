/** Words with which sentences report endpoints that no lexicon knows: "X was lower", "no difference in X", "improved X". */
import { WordSet } from '../text/word-set.js';
import { PhraseTable } from './phrases.js';

export type ReportKind =
  /** Behind its subject and a form of "be": "grip strength was lower". */
  | 'predicate'
  /** Behind its subject: "grip strength increased by 2 kg"; before its object: "increased grip strength". */
  | 'verb'
  /** Behind its subject, before what became of it: "grip strength remained higher", "lethargy led to withdrawal". */
  | 'copula'
  /** Before its object only: "prolonged labour". */
  | 'transitive'
  /** Before "in": "difference in grip strength". */
  | 'noun-in'
  /** Before "on": "effect of rest on grip strength". */
  | 'noun-on'
  /** Before what so many people had: "fewer women had vaginal delivery (52% v 65%)". */
  | 'taking'
  /** Right before what is reported: "in terms of grip strength". */
  | 'regarding'
  /** Right before what there is less or more of: "with fewer injections". */
  | 'quantity';

const WORDS: Readonly<Record<ReportKind, string>> = {
  predicate:
    'lower,higher,greater,similar,comparable,longer,shorter,better,worse,unchanged,different,observed,reported,seen,noted,' +
    'found,measured,assessed,evaluated,recorded,monitored,compared,examined,less,more,faster,slower,superior,equivalent,' +
    'smaller,larger,lowest,highest,common,frequent,unaffected,lowered,elevated,improved,reduced,increased,decreased,' +
    'prolonged,shortened,enhanced,attenuated,determined,obtained,analysed,analyzed,calculated,achieved,needed,required,' +
    'reached,attained,diagnosed,documented,confirmed,detected,halved,doubled,identified,' +
    'recognized,recognised,encountered,graded,rated,scored,quantified,commonest,prevalent,fewer,rare,uncommon,infrequent,absent,minimal,good,excellent,satisfactory,poor,high,low,favourable,favorable,adequate,poorer,milder,earlier,later,quicker,slight,dose limiting,estimated,experienced,' +
    'affected,influenced,altered,accelerated,delayed,suppressed,prevented,alleviated,relieved,lessened,diminished,maintained,' +
    'preserved,restored,normalized,normalised,abolished,augmented,eliminated,avoided,transient,mild,manageable,tolerable,reversible,negligible,' +
    'main toxicity,main toxicities,main side effects,main adverse,main complications,major toxicity,major toxicities,principal toxicity',
  verb: 'increased,decreased,improved,declined,fell,rose,worsened,differed,changed,dropped,occurred,persisted,differ,change,improve,arose,appeared,peaked,recurred,resolved,averaged,ensued,ceased,plateaued,subsided,disappeared,favored,favoured,ranged,amounted,exceeded,occur,increase,decrease,rise,fall,worsen,recur,narrowed,widened,grew,progressed,regressed,lengthened,deteriorated,risen,fallen,developed',
  copula: 'remained,stayed,led to,returned to,tended to,necessitated,lasted,took',
  transitive:
    'improves,improve,improving,reduces,reduce,reduced,reducing,increases,increase,increasing,decreases,decrease,decreasing,' +
    'prolongs,prolong,prolonged,lowers,lowered,lowering,enhances,enhance,enhanced,enhancing,worsen,attenuates,attenuated,' +
    'attenuate,alleviates,alleviate,alleviated,alleviating,prevents,prevent,prevented,preventing,accelerates,accelerate,' +
    'accelerated,ameliorates,ameliorated,ameliorate,suppressed,suppresses,relieves,relieved,relieve,relieving,shortens,' +
    'shortened,shorten,shortening,lessens,affect,affects,affected,promotes,promote,promoted,diminishes,diminished',
  'noun-in':
    'difference,differences,change,changes,improvement,improvements,reduction,reductions,increase,increases,decrease,' +
    'decreases,decline,rise,benefit,gains,deterioration',
  'noun-on': 'effect,effects,impact,influence',
  quantity: 'fewer,less,more',
  taking: 'had,needed,required,underwent,achieved,reached,attained,experienced,reported,developed',
  regarding:
    'corresponding values for,corresponding figures for,corresponding rates for,corresponding results for,' +
    'corresponding percentages for,corresponding changes in,regarding,in terms of,with respect to,with regard to,with regards to,concerning',
};

export interface ReportWord {
  readonly kinds: ReadonlySet<ReportKind>;
}

export const reportTable: PhraseTable<ReportWord> = new PhraseTable<ReportWord>((table) => {
  const kinds = new Map<string, Set<ReportKind>>();
  const all: readonly ReportKind[] = [
    'predicate',
    'verb',
    'copula',
    'transitive',
    'noun-in',
    'noun-on',
    'regarding',
    'quantity',
    'taking',
  ];
  for (const kind of all) {
    for (const word of WORDS[kind].split(',')) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  }
  for (const [word, known] of kinds) table.add(word, { kinds: known });
});

/** Verbs that both report a subject and take an object. */
export const takesObject: WordSet = new WordSet(
  'increased decreased improved improve reduced lowered prolonged shortened enhanced attenuated'.split(' '),
);

/** Forms of "be" and of other helping verbs, and adverbs, that stand between a subject and what is said of it. */
export const helpingWords: WordSet = new WordSet(
  (
    'was were is are be been being did do does not also had has have can may could would significantly statistically markedly ' +
    'slightly substantially much more less likely no clinically consistently only similarly both all still even further ' +
    'non nonsignificantly numerically considerably gradually rapidly most very rarely commonly frequently generally the often rather equally quite'
  ).split(' '),
);

/** The forms of "be" among them. */
export const formsOfBe: WordSet = new WordSet('was were is are be been being'.split(' '));
