/** The people and things that are counted. */

import { wordSet } from '../../../text/word-set.js';

/** People who are counted. */
export const PEOPLE = wordSet(`
  patients patient participants participant subjects subject individuals persons people women men woman
  man children child adults adult infants neonates newborns adolescents volunteers boys girls males
  females males cases controls mothers pairs couples recipients donors survivors students residents nurses
  households carers caregivers veterans workers toddlers teenagers elders smokers responders nonresponders
  dyads outpatients inpatients pts pt patienten probanden pacientes
  respondents babies members families parents employees physicians clinicians doctors teachers pupils schoolchildren
  beneficiaries soldiers athletes prisoners inmates smokers drinkers users twins fetuses foetuses practitioners
  pharmacists dentists midwives citizens villagers runners siblings relatives partners enrollees completers
`);

/** Things other than people that are counted: events, sites, lesions. */
export const THINGS = wordSet(`
  deaths death events event episodes infections relapses exacerbations strokes fractures bleeds
  pregnancies births centers centres center centre sites site hospitals hospital clinics countries
  institutions practices villages communities schools clusters lesions eyes tumors tumours nodes samples specimens
  cycles doses injections sessions trials studies responses responders teeth knees hips limbs embryos
  hemorrhages haemorrhages thromboses perforations leaks failures recurrences successes conversions reactions
  abortions miscarriages stillbirths deliveries attacks seizures ulcers implants grafts stents suicides wounds
  joints shoulders ears feet legs vessels segments blastocysts follicles isolates cultures biopsies surgeries
  transplants transfusions infarctions crashes bleedings complications withdrawals dropouts hernias
  seromas hematomas haematomas adenomas polyps abscesses fistulas effusions arrhythmias dlts saes
  oocytes restorations cancers malignancies courses falls procedures operations injuries embolisms emboli infarcts ruptures dislocations accidents rashes pneumonias
  admissions hospitalizations hospitalisations visits locations
  warts moles keratoses cysts nodules fibroids stones calculi aneurysms plaques scars tears defects sockets pockets quadrants
  sextants surfaces roots canals molars premolars incisors crowns veneers sealants hands fingers toes nails breasts kidneys
  ovaries testes arteries veins catheters cannulas devices leads intubations cannulations punctures attempts blocks
  endoscopies colonoscopies scans images slides specimens calls messages flocks herds pens litters plots
`);
