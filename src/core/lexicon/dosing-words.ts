/** Words that tell a dose from another quantity of the same unit. */
import { WordSet } from '../text/word-set.js';
import { PhraseTable } from './phrases.js';

/** Dosing verbs and nouns: with a drug in the same sentence they make a mass a dose. */
export const dosingCues: WordSet = new WordSet(
  (
    'dose doses dosed dosage dosages dosing receive receives received receiving given give gave administered ' +
    'administer administration treated treatment took take taken taking infused infusion infusions injected injection ' +
    'injections tablet tablets capsule capsules orally oral daily intravenous intravenously subcutaneous subcutaneously ' +
    'weekly monthly bolus loading titrated titration escalated escalation starting started initiated group groups arm ' +
    'arms placebo versus vs every once twice prescribed assigned randomized randomised allocated cohort cohorts plus ' +
    'combination drug intervention interventions regimen vaccine vaccinated supplement supplementation iv sc im po qd ' +
    'bid tid q3w q2w q4w qw equivalent tolerated mtd rp2d tapered tapering taper uptitrated nebulized nebulised ' +
    'nebulization nebulizations nebulisation nebulisations instilled'
  ).split(' '),
);

/** Nouns of a dose: near an amount they are enough, even where no drug is known. */
export const doseNouns: WordSet = new WordSet(
  'dose doses dosed dosage dosages dosing bolus load mtd rp2d titrated escalated'.split(' '),
);

/** Nouns that an amount qualifies: "the 10-mg group", "5 mg tablets". */
export const dosedThings: WordSet = new WordSet(
  (
    'group groups arm arms dose doses dosage dosages cohort cohorts tablet tablets capsule capsules infusion infusions ' +
    'injection injections vial vials patch patches bolus regimen level nebulizations nebulisations instillations ' +
    'cartridge cartridges syringe syringes gum lozenge lozenges implant implants insert inserts'
  ).split(' '),
);

/** Words between an amount and what it is the dose of: "1200 mg flat dose", "a 4 mg loading dose". */
export const doseKinds: WordSet = new WordSet(
  'flat fixed single total loading maintenance starting initial weekly daily monthly'.split(' '),
);

/** What is done with a dose: "10 000 IU was administered". */
export const givenVerbs: WordSet = new WordSet(
  'administered given injected infused instilled applied prescribed inhaled ingested swallowed'.split(' '),
);

/** Verbs right before a dose: "were given 75 mg", "received 5 mg/kg". */
export const receivingVerbs: ReadonlySet<string> = new Set(
  'received receive receives receiving given administered took take taking ingested injected swallowed prescribed'.split(
    ' ',
  ),
);

/** What is measured, not given: an amount that follows one of these is a laboratory or body measure. */
export const analytes: WordSet = new WordSet(
  (
    'protein proteinuria albuminuria microalbuminuria excretion creatinine urine urinary bilirubin hemoglobin haemoglobin ' +
    'glucose cholesterol triglyceride triglycerides ldl hdl ferritin crp weight birthweight bmi loss blood output ' +
    'volume volumes residual intake consumption sputum stool drainage effusion ascites fev1 fvc tumor tumour lesion ' +
    'lesions ejection mass plasma serum trough concentration concentrations level levels psa ca125 ca19 lymphocyte ' +
    'lymphocytes neutrophil neutrophils platelet platelets leukocytes leucocytes wbc anc viral load uric difference ' +
    'hematoma haematoma exudate secretion leakage clearance filtration gfr egfr crcl requirement requirements bleeding balance ' +
    'hemorrhage haemorrhage score weighing weighed weighs titer titers titre titres'
  ).split(' '),
);

/** Words of statistics before a number: what follows is no dose but a summary. */
export const statisticWords: ReadonlySet<string> = new Set('sd se sem ci iqr range interval ±'.split(' '));

/** Words of radiotherapy. */
export const fractionWords: WordSet = new WordSet('fraction fractions fx fractionation'.split(' '));

/** Topical and liquid preparations: "0.05% cream". */
export const preparations: WordSet = new WordSet(
  'cream creams ointment ointments gel gels solution solutions lotion foam shampoo suspension mouthwash mouthrinse ophthalmic emulsion spray paste drops eyedrops patch patches drop eyedrop cream varnish ointment foam liniment plaster plasters vapor wash mouthwashes gargle'.split(
    ' ',
  ),
);

/** What people eat and drink, and blood that is transfused: an amount "of" one of these is no dose of a trial drug. */
export const consumedThings: WordSet = new WordSet(
  (
    'alcohol ethanol wine beer spirits caffeine coffee tea protein sodium salt fat fibre fiber carbohydrate carbohydrates sugar red ' +
    'packed blood rbc rbcs prbc prbcs plasma ffp platelets cryoprecipitate erythrocytes fluid fluids water fruit meat urine ' +
    'urinary creatinine tissue stool'
  ).split(' '),
);

/** Organs whose radiation dose is a measure of what they were exposed to. */
export const exposedOrgans: ReadonlySet<string> = new Set(
  'heart lung lungs cord parotid liver kidney kidneys hippocampus oesophagus esophagus bladder rectum bowel brainstem mean maximum minimum exposure'.split(
    ' ',
  ),
);

/** Words after which another treatment begins: a schedule does not reach over them. */
export const treatmentBounds: ReadonlySet<string> = new Set(
  'versus vs followed then compared or until whereas while'.split(' '),
);

/** Verbs of a change of dose: what follows is another dose, and "increased weekly by 5 mg" no frequency of dosing. */
export const doseChanges: WordSet = new WordSet(
  (
    'increased increasing increase titrated titrating titration uptitrated escalated escalating escalation tapered tapering ' +
    'taper reduced reducing reduction decreased decreasing lowered raised adjusted adjustment adjustments'
  ).split(' '),
);

/** "AUC 5", "AUC5" and "area under the curve of 5": the words with which such amounts begin. */
export const exposureWords: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const word of ['area', 'auc', 'auc1', 'auc2', 'auc3', 'auc4', 'auc5', 'auc6', 'auc7', 'auc8'])
    table.add(word, word);
});

/** Every word asked for here, so that the scanner knows them without cutting strings. */
export const dosingWords: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const words of [
    dosingCues,
    doseNouns,
    dosedThings,
    doseKinds,
    analytes,
    preparations,
    treatmentBounds,
  ]) {
    for (const word of words) table.add(word, word);
  }
});
