/** Two dates that make one span of time: "April 2019 to January 2022", "between May and June 2013". */
import type { DateMention } from '../../schema/annotation.js';
import { type Days, daysOf } from './calendar.js';
import type { CheckContext } from './check.js';

export interface DatePair {
  readonly from: DateMention;
  readonly to: DateMention;
  readonly fromDays: Days;
  readonly toDays: Days;
  /** Index of the second date among the annotations. */
  readonly index: number;
}

/** In text order. A first date that borrows its year ("December to January 2015") makes no pair. */
export function datePairs({ annotations, document }: CheckContext): readonly DatePair[] {
  const pairs: DatePair[] = [];
  for (let index = 1; index < annotations.length; index++) {
    const from = annotations[index - 1];
    const to = annotations[index];
    if (from?.type !== 'date' || to?.type !== 'date' || to.start - from.end > LONGEST_JOINT) continue;
    if (!/\d{4}/.test(from.text) || !/\d{4}/.test(to.text)) continue;
    const joint = document.text.slice(from.end, to.start);
    const joined = JOINT.test(joint) || (from.role === 'start' && to.role === 'end' && AND.test(joint));
    const fromDays = daysOf(from);
    const toDays = daysOf(to);
    if (joined && fromDays && toDays) pairs.push({ from, to, fromDays, toDays, index });
  }
  return pairs;
}

const LONGEST_JOINT = 16;
const JOINT = /^\s*,?\s*(?:[-\u2010-\u2015\u2212]|to|until|till|through)\s*(?:the )?$/;
const AND = /^\s*,?\s*and\s*(?:the )?$/;
