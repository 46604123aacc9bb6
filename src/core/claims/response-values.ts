/** Which figures of a sentence are those of which category of response. */
import type { Figure, Span } from '../../schema/annotation.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';
import { type Mention, type ResponseRole, responseMentions } from './response-mentions.js';

/** The figures of one category: "3 (7.5%)"; several values where the sentence gives one for each arm. */
export interface CategoryValues {
  readonly role: ResponseRole;
  readonly mention: Mention;
  readonly values: Value[];
}

export interface Value extends Span {
  readonly figures: Figure[];
}

export interface SentenceResponses {
  readonly bound: readonly CategoryValues[];
  readonly mentions: readonly Mention[];
}

type Item = { readonly mention: Mention } | { readonly value: Value } | { readonly other: Figure };

/** How far a category may stand from its value, in UTF-16 code units. */
const REACH = 70;

/** Categories with their values. "CR in 3 (7.5%)" names the category first, "3 had CR, 11 PR" last. */
export function responseValues(group: SentenceGroup, text: string): SentenceResponses {
  const { sentence } = group;
  const named = responseMentions(text.slice(sentence.start, sentence.end), sentence.start);
  const mentions = named.filter((mention) => !hasUnreadCount(mention, group, text));
  if (mentions.every(({ role }) => role === 'other')) return { bound: [], mentions: named };
  const bound: CategoryValues[] = [];
  for (const clause of clausesOf(itemsOf(group, mentions, named, text), text))
    bindClause(clause, text, bound);
  return { bound, mentions: named };
}

const COUNTED =
  /(?:\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single))\s(?:an? )?$/i;

/** "One complete and 11 partial responses": a count that is no figure is that of the category behind it all the same. */
function hasUnreadCount({ start }: Mention, { annotations }: SentenceGroup, text: string): boolean {
  if (!COUNTED.test(text.slice(Math.max(0, start - 14), start))) return false;
  return !annotations.some((one) => one.type === 'figure' && one.end < start && one.end >= start - 3);
}

/** Mentions, values and other figures in text order. Other endpoints are mentions too: they take what is theirs. */
function itemsOf(
  group: SentenceGroup,
  mentions: readonly Mention[],
  named: readonly Mention[],
  text: string,
): readonly Item[] {
  const others = group.annotations
    .filter((one) => one.type === 'endpoint')
    .filter((one) => !named.some((mention) => mention.start < one.end && one.start < mention.end))
    .map(({ start, end }): Mention => ({ role: 'other', furtherGrade: false, start, end }));
  const items: (Item & Span)[] = [...mentions, ...others].map((mention) => ({ mention, ...spanOf(mention) }));
  let last: Value | undefined;
  for (const figure of group.annotations.filter(isFigure)) {
    if (PASSED_OVER.has(figure.kind)) continue;
    if (!VALUES.has(figure.kind) || figure.printed === undefined || saysSomethingElse(figure)) {
      items.push({ other: figure, ...spanOf(figure) });
      last = undefined;
      continue;
    }
    if (last !== undefined && joinsValue(last, figure, text) && !isNamedBehind(figure, mentions)) {
      last.figures.push(figure);
      continue;
    }
    last = { figures: [figure], start: figure.start, end: figure.end };
    items.push({ value: last, ...spanOf(figure) });
  }
  return items.sort((a, b) => a.start - b.start);
}

/** Changes, differences and assumptions are no shares of the patients. */
function saysSomethingElse({ cues }: Figure): boolean {
  return (
    cues?.some(
      (cue) => cue !== 'subgroup' && cue !== 'respectively' && cue !== 'one-sided' && cue !== 'approximate',
    ) === true
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const VALUES: ReadonlySet<Figure['kind']> = new Set(['count', 'percentage', 'fraction']);
const PASSED_OVER: ReadonlySet<Figure['kind']> = new Set(['interval', 'p-value', 'sample-size', 'duration']);
const OPENS_BRACKET =
  /^(?:\s(?:patients|pts|participants|subjects|women|men|of them))?\s*[,=:]?\s*[([]\s*(?:n\s*=\s*)?$/;
const NEXT_IN_BRACKET = /^\s*[,;/]\s*(?:n\s*=\s*)?$/;
const OUT_OF = /^\s*(?:patients|pts)?\s*$/;

/** "3 (7.5%)", "35% (14/40)", "14/40, 35%": another way of saying the same share. */
function joinsValue(value: Value, figure: Figure, text: string): boolean {
  const last = value.figures.at(-1);
  if (last === undefined || figure.start - last.end > 30) return false;
  if (value.figures.some(({ kind }) => kind === figure.kind)) return false;
  const glue = text.slice(last.end, figure.start);
  return (
    OPENS_BRACKET.test(glue) ||
    (NEXT_IN_BRACKET.test(glue) && (!glue.includes(';') || isInBracket(text, figure))) ||
    (figure.kind === 'percentage' && OUT_OF.test(glue))
  );
}

/** "a control rate of 52%; nine had no scan": outside of brackets, behind a semicolon something else is told. */
function isInBracket(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  );
}

/** "35% (3 complete and …": the count is that of the category right behind it. */
function isNamedBehind({ kind, end }: Figure, mentions: readonly Mention[]): boolean {
  return kind === 'count' && mentions.some(({ start }) => start >= end && start <= end + 2);
}

/** The items between semicolons, full stops and colons that end a clause. */
function* clausesOf(items: readonly Item[], text: string): Iterable<readonly Item[]> {
  let clause: Item[] = [];
  for (const item of items) {
    const last = clause.at(-1);
    if (last !== undefined && /[;.]\s/.test(text.slice(endOf(last), placeOf(item).start))) {
      yield clause;
      clause = [];
    }
    clause.push(item);
  }
  yield clause;
}

function placeOf(item: Item): Span {
  if ('mention' in item) return item.mention;
  return 'value' in item ? item.value : item.other;
}

function endOf(item: Item): number {
  return 'value' in item ? (item.value.figures.at(-1)?.end ?? item.value.end) : placeOf(item).end;
}

function bindClause(clause: readonly Item[], text: string, bound: CategoryValues[]): void {
  let pending: Mention[] = [];
  let waiting: Value[] = [];
  const before = bound.length;
  // "32% in cohort A and 51% in cohort B": a further value that no category takes leaves the one before it in doubt.
  const forsake = () => {
    const [value] = waiting;
    const last = bound.at(-1);
    const kind = value?.figures[0]?.kind;
    if (kind !== undefined && bound.length > before && last?.values[0]?.figures[0]?.kind === kind)
      bound.pop();
    waiting = [];
  };
  for (let i = 0; i < clause.length; i++) {
    const item = clause[i];
    if (item === undefined) continue;
    if ('other' in item) {
      pending = [];
      forsake();
    } else if ('mention' in item) {
      const { mention } = item;
      const [value] = waiting;
      if (
        value !== undefined &&
        waiting.length === 1 &&
        pending.length === 0 &&
        isBeside(value, mention, text)
      ) {
        bind(mention, [value], bound);
        waiting = [];
        // "8 had SD (42.1%)": the share of the same people in brackets behind the category.
        const next = clause[i + 1];
        if (next !== undefined && 'value' in next && sharesCategory(value, mention, next.value, text)) {
          value.figures.push(...next.value.figures);
          i++;
        }
      } else if (pending.at(-1)?.role !== mention.role || mention.start - (pending.at(-1)?.end ?? 0) > 3) {
        pending.push(mention);
        forsake();
      }
    } else {
      forsake();
      const values = [item.value];
      while (pending.length > 0) {
        const next = clause[i + 1];
        const last = values.at(-1);
        if (
          next === undefined ||
          last === undefined ||
          !('value' in next) ||
          !isListed(last, next.value, text)
        )
          break;
        values.push(next.value);
        i++;
      }
      if (pending.length > 0) bindAhead(pending, values, text, bound);
      else waiting = values;
      pending = [];
    }
  }
  forsake();
}

function bind(mention: Mention, values: Value[], bound: CategoryValues[]): void {
  if (mention.role !== 'other') bound.push({ role: mention.role, mention, values });
}

/** Categories before their values: one with its values, or as many in a row as values. */
function bindAhead(
  pending: readonly Mention[],
  values: readonly Value[],
  text: string,
  bound: CategoryValues[],
): void {
  const last = pending.at(-1);
  const [first] = values;
  if (last === undefined || first === undefined || first.start - last.end > REACH) return;
  if (pending.length === 1) {
    bind(last, [...values], bound);
    return;
  }
  if (pending.length === values.length) {
    for (const [i, mention] of pending.entries()) {
      const value = values[i];
      if (value !== undefined) bind(mention, [value], bound);
    }
    return;
  }
  // "ORR (CR + PR) was 35%" explains the first; "CR or PR in 14 (35%)" is of both.
  const [head] = pending;
  const second = pending[1];
  if (head === undefined || second === undefined) return;
  if (
    /^[^()]{0,12}\([^()]{0,12}$/.test(text.slice(head.end, second.start)) &&
    text.slice(last.end, first.start).includes(')')
  ) {
    bind(head, [...values], bound);
    return;
  }
  const before = pending[pending.length - 2];
  if (before !== undefined && !/^\s*(?:\/|\+|or|and|plus|,|&)\s*$/.test(text.slice(before.end, last.start)))
    bind(last, [...values], bound);
}

/** Nothing but a few words stands between a value and the category behind it. */
function isBeside(value: Value, mention: Mention, text: string): boolean {
  const end = value.figures.at(-1)?.end ?? value.end;
  return mention.start - end <= 45 && !/[,;:\d]/.test(text.slice(end, mention.start));
}

function sharesCategory(value: Value, mention: Mention, next: Value, text: string): boolean {
  const kinds = new Set([...value.figures, ...next.figures].map(({ kind }) => kind));
  return (
    kinds.size === value.figures.length + next.figures.length &&
    /^\s*[([]$/.test(text.slice(mention.end, next.start))
  );
}

const LISTED =
  /^[\s)\]%]*(?:,|,? and|vs\.?|versus|v|,? compared (?:with|to)|\/)\s*$|^[^.;\d]{0,60}\b(?:vs\.?|versus|compared (?:with|to))\s[^.;\d]{0,60}$/;

/** "45% vs 30%", "45% with A versus 30%", "12%, 15% and 18%". */
function isListed(a: Value, b: Value, text: string): boolean {
  const end = a.figures.at(-1)?.end ?? a.end;
  if (a.figures[0]?.kind !== b.figures[0]?.kind) return false;
  return b.start - end < 130 && LISTED.test(text.slice(end, b.start).replace(/\([^()]*\)/g, ''));
}
