import type { Dose } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { sectionAt } from '../text/sections.js';
import type { Check, CheckContext } from './check.js';
import { sentenceAt } from './own-sentences.js';

/** One drug, one dose, in one arm at one time. */
export const doseContradiction: Check = {
  id: 'dose-contradiction',
  summary:
    'Two doses of one drug, given by the same route and rhythm, in different sentences about the same arm.',
  why: 'One of the two is wrong, and a reader of one sentence does not see the other.',
  silentWhen: [
    'the text names several arms, and these two sentences do not name the same one',
    'doses change: escalation, reduction, titration, loading, maintenance, weight, age or function of an organ',
    'the doses have different units, routes, rhythms or dosing days',
    'other trials, eligibility criteria and conclusions',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'This single-arm trial tests zelotinib. Patients received oral zelotinib 12 mg once daily. Oral zelotinib 21 mg once daily was taken at home.',
    ],
    silent: [
      'This single-arm trial tests zelotinib. Patients received oral zelotinib 12 mg once daily. The dose was reduced to oral zelotinib 8 mg once daily if needed.',
      'Patients in group A received oral zelotinib 12 mg once daily. Patients in group B received oral zelotinib 24 mg once daily.',
    ],
  },
  *run(context) {
    const givens = givenDoses(context);
    for (const group of groupBy(givens, ({ key }) => key).values()) {
      const amounts = groupBy(group, ({ dose }) => String(dose.amount.value));
      if (amounts.size !== 2) continue;
      const [one, two] = [...amounts.values()].map(([first]) => first);
      if (one === undefined || two === undefined) continue;
      if (sentenceAt(context.document, one.dose.start) === sentenceAt(context.document, two.dose.start))
        continue;
      // A route that is not printed may be the same.
      if (one.dose.route !== two.dose.route && one.dose.route !== undefined && two.dose.route !== undefined)
        continue;
      yield {
        finding: {
          start: two.dose.start,
          end: two.dose.end,
          message: `${two.drug} is given as ${two.dose.text} here and as ${one.dose.text} before, in the same way.`,
          related: [{ start: one.dose.start, end: one.dose.end, message: `${one.drug} ${one.dose.text}` }],
          evidence: { drug: one.drug, doses: [one.dose.text, two.dose.text] },
          accuses: [one.dose.id, two.dose.id],
        },
      };
    }
  },
};

interface Given {
  readonly drug: string;
  readonly dose: Dose;
  /** Equal for doses that should be the same. */
  readonly key: string;
}

const CHANGES =
  /\b(?:reduc|escalat|increas|titrat|load|maint|initial|start(?:ing|ed)|first dose|follow(?:ed|ing)|then|thereafter|up to|maximum|minimum|level|cohort|weigh|if\b|adjust|target|or\b|versus|vs\b|than|until|after|before|during|week [1-9]|day [1-9]\b|equivalent|background|rescue|pre-?medic|renal|hepatic|boost|induction|consolidation|part\b|period|stage|crossover|single dose|respectively|dos(?:e|ing)[- ](?:group|arm|finding|ranging)|previous|tablet|capsule|ampoule|vial|contain)/i;
const SEVERAL =
  /\b(?:dose[- ](?:escalation|finding|ranging|titration|response)|doses of|(?:low|high|medium|middle)[- ]dose|crossover|cross-over|cohorts?|titrat\w+|dose levels?|groups?|arms)\b/i;

function givenDoses(context: CheckContext): readonly Given[] {
  const { document } = context;
  const several = document.records.map(({ start, end }) =>
    SEVERAL.test(document.text.slice(start, Math.min(end, start + READ))),
  );
  const singleArm = new Set<number>();
  for (const one of context.byType.design) {
    if (one.value === 'single-arm') singleArm.add(recordOf(document, one.start));
  }
  return context.claims.flatMap((claim): Given[] => {
    if (claim.kind !== 'dosing' || claim.background) return [];
    const dose = partOf(context, claim, 'dose');
    const drug = partOf(context, claim, 'drug');
    if (dose?.type !== 'dose' || drug?.type !== 'drug' || dose.frequency === undefined) return [];
    if (dose.amount.high !== undefined || dose.amount.further !== undefined) return [];
    const alone = singleArm.has(claim.record) && several[claim.record] !== true;
    if (claim.arm === undefined && !alone) return [];
    const section = sectionAt(document.sections, dose.start)?.kind;
    if (section === 'eligibility' || section === 'conclusion' || section === 'background') return [];
    const sentence = sentenceAt(document, dose.start);
    if (sentence === undefined || sentence.end - sentence.start > 600) return [];
    if (CHANGES.test(document.text.slice(sentence.start, sentence.end))) return [];
    const { amount, frequency, days, cycleDays } = dose;
    const key = [claim.record, drug.name, claim.arm, amount.unit, frequency, days?.join(','), cycleDays];
    return [{ drug: drug.name, dose, key: key.join('|') }];
  });
}

/** Only so much of a record is looked at for words of several doses. */
const READ = 20_000;

function partOf(context: CheckContext, { parts }: Claim, role: 'dose' | 'drug') {
  const part = parts.find((one) => one.role === role);
  return part === undefined ? undefined : context.get(part.annotation);
}

function recordOf({ records }: TrialDocument, offset: number): number {
  return records.findIndex(({ start, end }) => start <= offset && offset < end);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
