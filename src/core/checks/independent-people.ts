/** Records whose people are not independent: each is both groups in a crossover trial or has a side in each, and like the others in a cluster. */
import type { Design } from '../../schema/annotation.js';
import { byRecord } from './by-record.js';
import type { CheckContext } from './check.js';

/** True where tests for two independent groups may be used; gathered when first asked for. */
export function independentPeople(context: CheckContext): (record: number) => boolean {
  let dependent: ReadonlySet<number> | undefined;
  return (record) => {
    dependent ??= dependentRecords(context);
    return !dependent.has(record);
  };
}

/** "each patient being her own control", "the fellow eye served as control": two sides of the same people. */
const OWN_CONTROLS =
  /\bown controls?\b|\b(?:fellow|contralateral|opposite|untreated|unprotected)\s(?:[a-z]+\s)?(?:eyes?|hands?|feet|foot|sides?|legs?|arms?|limbs?|breasts?|ears?|knees?)\b[^.;]{0,40}\bcontrols?\b|\bwithin-(?:patient|subject|person|participant)\b|\bintra-?individual\b|\bmatched pairs?\b/i;
const DEPENDENT = /cross-?over|cluster|paired|split/i;

function dependentRecords(context: CheckContext): ReadonlySet<number> {
  const designs = context.annotations.filter((one): one is Design => one.type === 'design');
  const records = new Set<number>();
  for (const [record, here] of byRecord(context.document, designs))
    if (here.some(({ value }) => DEPENDENT.test(value))) records.add(record);
  for (const [record, { start, end }] of context.document.records.entries())
    if (!records.has(record) && OWN_CONTROLS.test(context.document.text.slice(start, end)))
      records.add(record);
  return records;
}
