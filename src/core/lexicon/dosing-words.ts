/** Words that tell a dose from another quantity of the same unit. */
import { PhraseTable } from './phrases.js';

/** Dosing verbs and nouns: with a drug in the same sentence they make a mass a dose. */
export const dosingCues: ReadonlySet<string> = new Set(
  (
    'dose doses dosed dosage dosages dosing receive receives received receiving given give gave administered ' +
    'administer administration treated treatment took take taken taking infused infusion infusions injected injection ' +
    'injections tablet tablets capsule capsules orally oral daily intravenous intravenously subcutaneous subcutaneously ' +
    'weekly monthly bolus loading titrated titration escalated escalation starting started initiated group groups arm ' +
    'arms placebo versus vs every once twice prescribed assigned randomized randomised allocated cohort cohorts plus ' +
    'combination drug intervention interventions regimen vaccine vaccinated supplement supplementation iv sc im po qd ' +
    'bid tid q3w q2w q4w qw equivalent tolerated mtd rp2d'
  ).split(' '),
);

/** Nouns of a dose: near an amount they are enough, even where no drug is known. */
export const doseNouns: ReadonlySet<string> = new Set(
  'dose doses dosed dosage dosages dosing bolus mtd rp2d titrated escalated'.split(' '),
);

/** Nouns that an amount qualifies: "the 10-mg group", "5 mg tablets". */
export const dosedThings: ReadonlySet<string> = new Set(
  (
    'group groups arm arms dose doses dosage dosages cohort cohorts tablet tablets capsule capsules infusion infusions ' +
    'injection injections vial vials patch patches bolus regimen level'
  ).split(' '),
);

/** What is measured, not given: an amount that follows one of these is a laboratory or body measure. */
export const analytes: ReadonlySet<string> = new Set(
  (
    'protein proteinuria albuminuria microalbuminuria excretion creatinine urine urinary bilirubin hemoglobin haemoglobin ' +
    'glucose cholesterol triglyceride triglycerides ldl hdl ferritin crp weight birthweight bmi loss blood output ' +
    'volume volumes residual intake consumption sputum stool drainage effusion ascites fev1 fvc tumor tumour lesion ' +
    'lesions ejection mass plasma serum trough concentration concentrations level levels psa ca125 ca19 lymphocyte ' +
    'lymphocytes neutrophil neutrophils platelet platelets leukocytes leucocytes wbc anc viral load uric difference ' +
    'hematoma haematoma exudate secretion leakage'
  ).split(' '),
);

/** Words of statistics before a number: what follows is no dose but a summary. */
export const statisticWords: ReadonlySet<string> = new Set('sd se sem ci iqr range interval ±'.split(' '));

/** Words of radiotherapy. */
export const fractionWords: ReadonlySet<string> = new Set('fraction fractions fx fractionation'.split(' '));

/** Topical and liquid preparations: "0.05% cream". */
export const preparations: ReadonlySet<string> = new Set(
  'cream creams ointment ointments gel gels solution solutions lotion foam shampoo suspension mouthwash mouthrinse ophthalmic emulsion spray paste drops eyedrops'.split(
    ' ',
  ),
);

/** Words after which another treatment begins: a schedule does not reach over them. */
export const treatmentBounds: ReadonlySet<string> = new Set(
  'versus vs followed then compared or until whereas while'.split(' '),
);

/** "AUC 5" and "AUC5": the amounts that begin with their unit. */
export const exposureWords: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const word of ['auc', 'auc1', 'auc2', 'auc3', 'auc4', 'auc5', 'auc6', 'auc7', 'auc8'])
    table.add(word, word);
});

/** Every word asked for here, so that the scanner knows them without cutting strings. */
export const dosingWords: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const words of [dosingCues, doseNouns, dosedThings, analytes, preparations, treatmentBounds]) {
    for (const word of words) table.add(word, word);
  }
});
