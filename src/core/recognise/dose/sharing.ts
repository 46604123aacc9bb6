/** Which schedule parts the doses of a list share: what follows the last of them, and the cycle that one of them names. */
import type { Tokens } from '../../text/tokens.js';
import { type Part, partAt } from './schedule-parts.js';

/** How far a group of amounts reaches, and the parts found there. */
export interface Reach {
  /** First token of the group, its drug and their attributes included. */
  readonly from: number;
  /** Parts before the amount. */
  readonly own: readonly Part[];
  /** Parts behind the amount, and the token from which on they may be shared. */
  readonly after: readonly Part[];
  readonly sharedFrom: number;
  /** True where the next group is of the same list. */
  readonly joined: boolean;
  /** True where the unit says how often: "20 mg/day" takes no frequency from the dose behind it. */
  readonly timed: boolean;
}

/** A group with nothing behind its amount takes what is shared behind the next one of the list. */
export function shareBackwards(reaches: readonly Reach[], lists: Part[][]): void {
  for (let k = reaches.length - 2; k >= 0; k--) {
    const here = reaches[k];
    const next = reaches[k + 1];
    const mine = lists[k];
    const theirs = lists[k + 1];
    if (here === undefined || next === undefined || mine === undefined || theirs === undefined) continue;
    if (!here.joined) continue;
    const behind = theirs.filter((part) => part.from >= next.sharedFrom && !next.own.includes(part));
    const shared = behind.filter((part) => isShared(part, behind, here.timed));
    if (here.after.length === 0) mine.push(...shared);
    else if (hasDays(mine) && cycleOf(mine) === undefined) {
      const cycle = cycleOf(shared) ?? shared.find(isPeriodical);
      if (cycle !== undefined) mine.push(cycle);
    }
  }
}

/** "A 20 mg/day or 40 mg weekly", "A 0.2 IU/kg/day and B 4 IU before each meal": the second part says nothing of the first. */
function isShared(one: Part, behind: readonly Part[], timed: boolean): boolean {
  const { part } = one;
  // Dosing days say that "every 4 weeks" is a cycle, which a dose per day has as well.
  if (part === 'frequency') return !timed || (isPeriodical(one) && hasDays(behind));
  return part !== 'timing' || (!timed && behind.some((other) => other.part === 'frequency'));
}

/** "of each cycle" and days without a cycle take the cycle that the list has named before. */
export function shareCycles(reaches: readonly Reach[], lists: Part[][], before: Part | undefined): void {
  let known = before;
  lists.forEach((mine, k) => {
    if (k > 0 && reaches[k - 1]?.joined !== true && !mine.some((part) => part.refers === true))
      known = before;
    const own = cycleOf(mine);
    if (own !== undefined) known = own;
    else if (known !== undefined && hasDays(mine) && !mine.some(isPeriodical))
      mine.push(referring(mine, known));
  });
}

/** The known cycle, at "of each cycle" where the dose refers to it, else where it is named. */
function referring(parts: readonly Part[], known: Part): Part {
  const refers = parts.find((part) => part.refers === true);
  if (refers === undefined || known.cycleDays === undefined) return known;
  return { part: 'cycle', from: refers.from, to: refers.to, cycleDays: known.cycleDays };
}

/** A cycle named in the sentence before its first dose: "In 21-day cycles, patients received …". */
export function cycleBefore(tokens: Tokens, from: number, to: number): Part | undefined {
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const part = partAt(tokens, i);
    if (part?.part === 'cycle' && part.cycleDays !== undefined) return part;
  }
  return undefined;
}

function hasDays(parts: readonly Part[]): boolean {
  return parts.some(({ part }) => part === 'days');
}

/** The part that names the cycle of a list of parts: a cycle, or "every 21 days" beside dosing days or a frequency. */
export function cycleOf(parts: readonly Part[]): Part | undefined {
  const cycle = parts.find(({ part, cycleDays }) => part === 'cycle' && cycleDays !== undefined);
  if (cycle !== undefined) return cycle;
  if (hasDays(parts)) return parts.find(isPeriodical);
  const first = parts.find(({ part }) => part === 'frequency');
  return parts.find(
    (part) => part !== first && isPeriodical(part) && first !== undefined && !isPeriodical(first),
  );
}

/** "every 21 days", "Q3W": a frequency of a week or more that may be the length of a cycle. */
function isPeriodical(part: Part): boolean {
  return part.part === 'frequency' && (part.cycleDays ?? 0) >= 7;
}
