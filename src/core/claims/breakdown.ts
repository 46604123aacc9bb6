/**
 * Breakdowns: people split in two kinds that make up all of them, with the number that is split where the sentence
 * gives it: "80 patients (33 men and 47 women)", "Of 50 patients, 41 (82%) finished and 9 did not", "55% men, 45% women".
 *
 * Two items are joined only where each has its label right behind it and nothing but a comma or "and" stands between.
 * "55% of men and 45% of women" are shares of other things, and no breakdown.
 */
import type { Figure } from '../../schema/annotation.js';
import type { ClaimPart, ClaimRole } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';
import { type KindOfPeople, kindBehind, otherHalf } from './kinds-of-people.js';

export const breakdown: ClaimBuilder = {
  kind: 'breakdown',
  summary:
    'People split in two kinds that make up all of them: men and women, those who did and those who did not.',
  examples: {
    builds: [
      { text: 'We studied 80 patients (33 men and 47 women).', labels: ['80: 33 men + 47 women'] },
      {
        text: 'Of 50 patients, 41 finished the course and 9 did not.',
        labels: ['50: 41 finished + 9 did not'],
      },
      { text: 'The participants were 55% men and 45% women.', labels: ['55% men + 45% women'] },
    ],
    ignores: ['A response was seen in 55% of men and 45% of women.', 'The trial enrolled 33 men.'],
  },
  *build(annotations, document) {
    for (const group of sentenceGroups(annotations, document)) {
      if (group.background || group.section?.kind === 'eligibility') continue;
      const figures = group.annotations.filter(isFigure);
      if (figures.length < 2 || figures.length > MOST_FIGURES) continue;
      yield* breakdownsOf(figures, group, document);
    }
  },
};

/** A sentence of more figures is a table. */
const MOST_FIGURES = 60;

/** One kind of people, with how many or how large a share they are. */
interface Item {
  readonly count: Figure | undefined;
  readonly percentage: Figure | undefined;
  readonly kind: KindOfPeople;
  readonly start: number;
  readonly end: number;
  /** Index of the first figure behind the item. */
  readonly next: number;
}

function* breakdownsOf(
  figures: readonly Figure[],
  group: SentenceGroup,
  { text }: TrialDocument,
): Iterable<ClaimParts> {
  for (let i = 0; i < figures.length - 1; i++) {
    const first = itemAt(figures, i, text);
    const second = first && itemAt(figures, first.next, text);
    if (first === undefined || second === undefined) continue;
    const closes = otherHalf(first.kind, second.kind);
    if (closes === undefined || !BETWEEN.test(text.slice(first.end, second.start))) continue;
    if ((first.count === undefined) !== (second.count === undefined)) continue;
    const total = first.count && totalBefore(figures, i, first, group, text);
    const goesOn = second.kind.axis === 'sex' && isSubject(second, total, group, text);
    const open = closes === 'open' || goesOn || isFollowed(second, text);
    const shares = !goesOn && first.percentage !== undefined && second.percentage !== undefined;
    if (total !== undefined || shares) yield claimOf(first, second, total, open, group);
    i = second.next - 1;
  }
}

const BETWEEN = /^[)\]]?\s*(?:[,;/&]|,?\s*and|,?\s*while|,?\s*or)?\s*(?:the\s+(?:other|remaining)\s+)?$/;

/** A third kind follows: "33 men, 46 women and 1 non-binary"; a bracket that closes ends the list, but for that of a share. */
function isFollowed({ percentage, end }: Item, text: string): boolean {
  const from = percentage?.end === end && CLOSES.test(text[end] ?? '') ? end + 1 : end;
  return ANOTHER.test(text.slice(from, from + 12));
}

const CLOSES = /[)\]]/;
const ANOTHER = /^\s*(?:,|;|and|,\s*and)\s*\d/;

/** "Of 80 patients, 33 men and 42 women responded": what follows is said of them, and they may not be all. */
function isSubject(
  { kind, percentage, end }: Item,
  total: Figure | undefined,
  { sentence }: SentenceGroup,
  text: string,
): boolean {
  if (kind.isVerb || (percentage?.end !== end && CLOSES.test(text[end] ?? ''))) return false;
  const behind = text.slice(end, end + 24);
  if (total !== undefined && OF.test(text.slice(sentence.start, total.start)))
    return /^[)\]]?\s+[a-z]/i.test(behind);
  return /^[)\]]?\s+(?!(?:were|was|aged|took|participated)\b)[a-z]/i.test(behind);
}

/** "33 men (41%)", "33 (41%) men", "55% men", "41 patients (82%) finished". */
function itemAt(figures: readonly Figure[], i: number, text: string): Item | undefined {
  const figure = figures[i];
  if (figure === undefined) return undefined;
  const behind = figures[i + 1];
  if (figure.kind === 'percentage') {
    const kind = kindBehind(text, figure.end);
    return (
      kind && { count: undefined, percentage: figure, kind, start: figure.start, end: kind.end, next: i + 1 }
    );
  }
  if (!isCounted(figure)) return undefined;
  const share = behind?.kind === 'percentage' ? behind : undefined;
  if (share !== undefined && BRACKET.test(text.slice(figure.end, share.start))) {
    const kind = kindBehind(text, share.end);
    return (
      kind && { count: figure, percentage: share, kind, start: figure.start, end: kind.end, next: i + 2 }
    );
  }
  const kind = kindBehind(text, figure.end);
  if (kind === undefined) return undefined;
  if (share !== undefined && OPENS.test(text.slice(kind.end, share.start)))
    return { count: figure, percentage: share, kind, start: figure.start, end: share.end, next: i + 2 };
  return { count: figure, percentage: undefined, kind, start: figure.start, end: kind.end, next: i + 1 };
}

const BRACKET = /^\s*[([]\s*$/;
const OPENS = /^\s*(?:[a-z]{3,14}\s*)?[([]\s*$/;

function isCounted({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'sample-size';
}

/** The number that is split: right before the items, and the only number of people before them. */
function totalBefore(
  figures: readonly Figure[],
  i: number,
  first: Item,
  { sentence }: SentenceGroup,
  text: string,
): Figure | undefined {
  const total = figures[i - 1];
  const before = figures[i - 2];
  if (total === undefined || !isCounted(total)) return undefined;
  if (before !== undefined && (isCounted(before) || before.kind === 'fraction')) return undefined;
  const glue = text.slice(total.end, first.start);
  if (EACH.test(text.slice(Math.max(sentence.start, total.start - 30), first.start))) return undefined;
  const opens = OF.test(text.slice(sentence.start, total.start));
  return SPLITS.test(glue) || (opens && COMMA.test(glue)) ? total : undefined;
}

const OF = /(?:^|[,;]\s)\s*(?:Of|Among|Out of|of|among|out of)\s(?:the\s|these\s|all\s|a total of\s)*$/;
const COMMA = /^[^.,;:()\d]{0,60},\s*$/;
const SPLITS =
  /^\s[^.,;:()\d]{0,50}(?:[(:]\s*|,\s(?:of whom|comprising|including|consisting of|i\.e\.,?)\s|,\s)$/;
const EACH = /\b(?:each|per|every|both|respectively)\b/i;

function claimOf(
  first: Item,
  second: Item,
  total: Figure | undefined,
  open: boolean,
  { background }: SentenceGroup,
): ClaimParts {
  const items = [first, second];
  const parts: ClaimPart[] = [];
  if (total !== undefined) parts.push({ role: 'total', annotation: total.id, stated: true });
  for (const { count, percentage, kind } of items) {
    const role: ClaimRole = kind.axis === 'sex' ? 'category' : 'part';
    for (const figure of [count, percentage])
      if (figure !== undefined) parts.push({ role, annotation: figure.id, stated: true });
  }
  const shown = items.map((item) => `${(item.count ?? item.percentage)?.text} ${item.kind.word}`).join(' + ');
  return {
    kind: 'breakdown',
    start: total?.start ?? first.start,
    end: second.end,
    label: total === undefined ? shown : `${total.text}: ${shown}`,
    parts,
    qualifiers: open ? ['incomplete'] : [],
    background,
  };
}
