/** Records whose people are not independent: each is both groups in a crossover trial, and like the others in a cluster. */
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

const DEPENDENT = /cross-?over|cluster|paired|split/i;

function dependentRecords(context: CheckContext): ReadonlySet<number> {
  const designs = context.annotations.filter((one): one is Design => one.type === 'design');
  const records = new Set<number>();
  for (const [record, here] of byRecord(context.document, designs))
    if (here.some(({ value }) => DEPENDENT.test(value))) records.add(record);
  return records;
}
