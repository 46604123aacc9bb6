/** Who the trial is done in, but for the disease: line of treatment, analysis sets, sex, people. */
import { PhraseTable } from './phrases.js';
import { readRows } from './rows.js';

export interface PopulationFact {
  readonly aspect:
    | 'line'
    | 'analysis-set'
    | 'sex'
    | 'people'
    | 'age-word'
    | 'stage-word'
    | 'performance-word';
  readonly value: string;
}

const populationRows = `
line|first-line: first-line, first line, 1st-line, 1st line, frontline, front-line
line|second-line: second-line, second line, 2nd-line, 2nd line
line|third-line: third-line, third line, 3rd-line
line|fourth-line: fourth-line, fourth line
line|later-line: later-line, later line, later lines, heavily pretreated, heavily pre-treated
line|treatment-naive: treatment-naive, treatment-naïve, therapy-naive, previously untreated, chemotherapy-naive, chemo-naive, antiretroviral-naive, ART-naive, drug-naive, treatment naive
line|previously treated: previously treated, pretreated, pre-treated, treatment-experienced, chemo-refractory, chemotherapy-refractory, chemorefractory
analysis-set|intention-to-treat: intention-to-treat, intent-to-treat
analysis-set|modified intention-to-treat: modified intention-to-treat, modified intent-to-treat
analysis-set|per-protocol: per-protocol, per-protocol set, per-protocol population
analysis-set|safety: safety population, safety set, safety analysis set
analysis-set|full analysis set: full analysis set
analysis-set|as-treated: as-treated
sex|female: women, woman, female, females, girls
sex|male: men, male, males, boys
sex|all: both sexes, either sex
people|healthy volunteers: healthy volunteers, healthy volunteer, healthy participants, healthy subjects, healthy adults, healthy men, healthy male volunteers, healthy female volunteers, healthy male subjects, healthy adult volunteers, healthy adult subjects, healthy adult participants, healthy people, healthy individuals, healthy children, healthy infants, healthy older adults, healthy women, healthy controls
people|children: children, paediatric patients, pediatric patients, paediatric participants, pediatric participants, schoolchildren, school children, school-aged children, preschool children, young children
people|adolescents: adolescents, adolescent
people|adults: adults, adult patients
people|older adults: older adults, elderly patients, elderly, older patients, older people, elderly people, elderly adults, older persons, older women, older men
people|infants: infants, infant
people|neonates: neonates, neonate, newborns, newborn, preterm infants, preterm neonates, premature infants, preterm newborns, newborn infants, very preterm infants, extremely preterm infants
people|pregnant women: pregnant women, pregnant people, pregnant adolescents
people|breastfeeding women: breastfeeding women, breast-feeding women, lactating women
people|premenopausal women: premenopausal women, pre-menopausal women
people|women of childbearing age: women of childbearing age, women of childbearing potential, women of reproductive age
people|transgender women: transgender women
people|transgender men: transgender men
people|men who have sex with men: men who have sex with men
people|nursing home residents: nursing home residents, nursing-home residents, care home residents
people|critically ill patients: critically ill patients, critically ill adults, critically ill children
people|healthcare workers: healthcare workers, health care workers, health-care workers, healthcare personnel
people|smokers: smokers, current smokers
people|toddlers: toddlers, toddler
people|outpatients: outpatients
people|inpatients: inpatients, hospitalised patients, hospitalized patients
people|veterans: veterans, US veterans
people|caregivers: caregivers, carers
people|transplant recipients: kidney transplant recipients, liver transplant recipients, transplant recipients, renal transplant recipients
people|postmenopausal women: postmenopausal women, post-menopausal women
age-word|aged: aged, ages, age, years, years of age, years old, older than, younger than
stage-word|stage: stage, stages
performance-word|ECOG: ECOG, Eastern Cooperative Oncology Group
performance-word|Karnofsky: Karnofsky, KPS
performance-word|WHO: WHO performance status, World Health Organization performance status
`;

/** Short forms, counted in exactly these letters. */
const shortForms: readonly (readonly [string, PopulationFact])[] = [
  ['ITT', { aspect: 'analysis-set', value: 'intention-to-treat' }],
  ['mITT', { aspect: 'analysis-set', value: 'modified intention-to-treat' }],
];

export const populationTable: PhraseTable<PopulationFact> = new PhraseTable<PopulationFact>((table) => {
  for (const { heading, items } of readRows(populationRows)) {
    const [aspect = '', value = ''] = heading.split('|');
    if (!isAspect(aspect)) continue;
    for (const item of items) table.add(item, { aspect, value });
  }
  for (const [short, fact] of shortForms) table.add(short, fact, true);
});

function isAspect(text: string): text is PopulationFact['aspect'] {
  return /^(?:line|analysis-set|sex|people|age-word|stage-word|performance-word)$/.test(text);
}
