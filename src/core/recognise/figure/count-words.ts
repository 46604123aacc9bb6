/** The people and things that are counted. */

import { wordSet } from '../../text/word-set.js';

/** People who are counted. */
export const PEOPLE: ReadonlySet<string> = wordSet(`
  patients patient participants participant subjects subject individuals persons people women men woman
  man children child adults adult infants neonates newborns adolescents volunteers boys girls males
  females males cases controls mothers pairs couples recipients donors survivors students residents nurses
  households carers caregivers veterans workers toddlers teenagers elders smokers responders nonresponders
  girls dyads outpatients inpatients pts pt patienten probanden pacientes
`);

/** Things other than people that are counted: events, sites, lesions. */
export const THINGS: ReadonlySet<string> = wordSet(`
  deaths death events event episodes infections relapses exacerbations strokes fractures bleeds
  pregnancies births centers centres center centre sites site hospitals hospital clinics countries
  institutions practices villages schools clusters lesions eyes tumors tumours nodes samples specimens
  cycles doses injections sessions trials studies responses responders teeth knees hips limbs embryos
  oocytes restorations falls procedures operations admissions hospitalizations hospitalisations visits locations
`);
