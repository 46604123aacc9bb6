/** Whether a list of arms with their sizes is whole: no arm in it stands without a size, and nothing else is counted between. */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import type { ArmSize } from './allocation-reading.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';

/** True where every item of the list carries its size; a doubt makes it false. */
export function isWholeList(
  arms: readonly ArmSize[],
  total: Figure | undefined,
  group: SentenceGroup,
  { text }: TrialDocument,
): boolean {
  const [first] = arms;
  const last = arms.at(-1);
  if (first === undefined || last === undefined || arms.length < 2) return false;
  if (arms.some(({ form }) => form !== first.form)) return false;
  if (REST.test(text.slice(group.sentence.start, group.sentence.end))) return false;
  if (!standAlone(arms, group)) return false;
  for (const [i, arm] of arms.entries()) {
    const next = arms[i + 1];
    if (next === undefined) continue;
    if (arm.name === '' && next.name === '') continue;
    if (itemsIn(withoutBracket(text.slice(arm.figure.end, next.figure.start))) > 1) return false;
  }
  if (first.form === 'bracket' && first.name !== '') {
    const from = Math.max(total?.end ?? group.sentence.start, first.start - 80);
    if (/(?:,|\bor\b|\band\b)\s+(?:the\s+|an?\s+)?$/.test(behindVerb(text.slice(from, first.start))))
      return false;
  }
  return !goesOn(text.slice(last.end, Math.min(group.sentence.end, last.end + 60)), first.form);
}

/** "and the rest to placebo": an arm whose size is to be worked out. */
const REST = /\b(?:(?:the|and)\s+rest|remaining|remainder|others|excluded|replaced|duplicate)\b/;

/** Only shares, doses and times may stand between the sizes. */
function standAlone(arms: readonly ArmSize[], { annotations }: SentenceGroup): boolean {
  const start = arms[0]?.figure.start ?? 0;
  const end = arms.at(-1)?.figure.end ?? 0;
  return annotations.every(
    (one) =>
      !isFigure(one) ||
      one.start < start ||
      one.end > end ||
      BESIDE.has(one.kind) ||
      arms.some(({ figure }) => figure === one),
  );
}

const BESIDE: ReadonlySet<Figure['kind']> = new Set(['percentage', 'quantity', 'duration', 'age']);

/** What follows the closing bracket of a size; the whole where it stands in none. */
function withoutBracket(glue: string): string {
  return glue.replace(/^[^()[\]]{0,40}[)\]]/, '').replace(/\([^()]*\)/g, '');
}

/** How many things a stretch of a list names. */
function itemsIn(glue: string): number {
  return glue
    .split(/[,;]|\s(?:and|or|versus|vs\.?)(?=\s)/)
    .filter((item) =>
      /\p{L}{2}/u.test(item.replace(/^\s*(?:and|or|versus|vs\.?|to|the|in|n|with|receive)\b/, '')),
    ).length;
}

/** What stands behind the last word that opens the list. */
function behindVerb(before: string): string {
  return before.replace(/.*(?:\b(?:to|into|receive|received|either|between|groups?|arms?)\b|:)/s, '');
}

/** True where another item follows the last size: "A (n=70), B (n=70), or placebo". */
function goesOn(behind: string, form: ArmSize['form']): boolean {
  const rest = form === 'bracket' ? behind.replace(/^[^()[\]]{0,40}[)\]]/, '') : behind;
  return /^\s*(?:[,;]?\s*(?:or|versus|vs)\b|and\b(?!\s*(?:all|both|none|they|were|had|was)\b)|[,;]\s*and\b(?!\s*(?:\d|(?:all|both|none|they|were|had|was)\b)))/.test(
    rest,
  );
}
