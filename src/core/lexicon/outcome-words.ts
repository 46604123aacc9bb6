/** Words that tell whether a sentence speaks of outcomes, and which role it gives an endpoint. */
import { PhraseTable } from './phrases.js';

/** Words of results and aims: with one of them in the sentence, "stroke" is an outcome and no diagnosis. */
export const outcomeCues: ReadonlySet<string> = new Set(
  (
    'primary secondary endpoint endpoints outcome outcomes change changes changed baseline reduction reductions reduced ' +
    'reduces reduce reducing improved improves improve improving improvement improvements increase increased increases ' +
    'decrease decreased decreases lower lowered higher greater difference differences differ significantly significant ' +
    'incidence occurred occurring rate rates median risk ratio hr ci efficacy effect effects achieved achieving composite ' +
    'superior noninferior assessed evaluate evaluated evaluating associated percentage proportion fewer less shorter ' +
    'longer mean score scores relative reported experienced experiencing prolonged survival decline declined similar'
  ).split(' '),
);

/** Words that make a sentence a criterion of entry. */
export const entryCues: ReadonlySet<string> = new Set(
  'inclusion exclusion eligible eligibility criteria excluded enrolled history diagnosed willing consent'.split(
    ' ',
  ),
);

/** Before such a word the name of a disease is what patients have, not what is measured. */
export const diagnosisBefore: ReadonlySet<string> = new Set(
  (
    'with acute prior previous history after following had chronic suspected diagnosed known recent persistent having ' +
    'despite uncontrolled poorly controlled early advanced elevated undergoing hospitalized hospitalised refractory until upon'
  ).split(' '),
);

/** After the name of a disease: again no outcome. */
export const diagnosisAfter: ReadonlySet<string> = new Set(
  (
    'patients survivors patient unit units treatment therapy prevention care model models guidelines criteria trial trials ' +
    'medication medications drugs prophylaxis management diagnosis subtype subtypes clinic clinics'
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

/** Every word asked for here, so that the scanner knows them without cutting strings. */
export const outcomeWords: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const words of [outcomeCues, entryCues, diagnosisBefore, diagnosisAfter, endpointNouns, roleGlue]) {
    for (const word of words) table.add(word, word);
  }
  for (const word of roleAdjectives.keys()) table.add(word, word);
});
