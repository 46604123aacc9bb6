/** Values before and after with the change drawn from them: "fell by 18% (from 2210 to 1812 kcal/day)". */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween, isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';

export const change: ClaimBuilder = {
  kind: 'change',
  summary:
    'A value before and after, with the change in per cent or as a multiple that the text draws from them.',
  examples: {
    builds: [
      {
        text: 'Intake fell by 18% (from 2210 to 1812 kcal/day).',
        labels: ['2210 to 1812 kcal/day (18%)'],
      },
      {
        text: 'The score fell from 21.4 ± 5.6 to 8.9 ± 4.7, a 58% reduction.',
        labels: ['21.4 to 8.9 (58%)'],
      },
      {
        text: 'Mean LDL-C decreased from 3.61 (0.85) mmol/L to 1.52 (0.60) mmol/L, a 58% reduction.',
        labels: ['3.61 to 1.52 (58%)'],
      },
    ],
    ignores: ['The rate rose from 12% to 18%.', 'Patients aged from 18 to 65 years received 20% more.'],
  },
  *build(annotations, document) {
    for (const group of sentenceGroups(annotations, document)) {
      const figures = group.annotations.filter(isFigure);
      for (const [i, before] of figures.entries()) {
        const next = figures[i + 1];
        const place = next !== undefined && isSpread(next) ? i + 2 : i + 1;
        const after = figures[place];
        if (after === undefined || !isFromTo(figures[place - 1] ?? before, before, after, document)) continue;
        const beforeIt = figures[i - 1];
        const behind = figures[place + 1];
        const last = behind !== undefined && isSpread(behind) ? place + 1 : place;
        const drawn =
          drawnBefore(beforeIt, before, document) ??
          drawnBehind(figures[last] ?? after, figures[last + 1], document);
        if (drawn !== undefined) yield claimOf(before, after, drawn, group);
      }
    }
  },
};

function isSpread({ kind }: Figure): boolean {
  return kind === 'sd' || kind === 'se' || kind === 'iqr' || kind === 'range' || kind === 'interval';
}

const VALUES: ReadonlySet<Figure['kind']> = new Set([
  'quantity',
  'percentage',
  'mean',
  'median',
  'duration',
  'rate',
]);

function isFromTo(last: Figure, before: Figure, after: Figure, document: TrialDocument): boolean {
  if (!VALUES.has(before.kind) || !VALUES.has(after.kind) || before.value === undefined) return false;
  if (before.statistic !== undefined || after.statistic !== undefined) return false;
  if (!TO.test(glueBetween(document, last, after))) return false;
  return FROM.test(document.text.slice(Math.max(0, before.start - 24), before.start));
}

const FROM = /\bfrom\s+(?:a\s+)?(?:mean\s+(?:of\s+)?|median\s+(?:of\s+)?)?$/i;
/** A unit may stand behind the spread: "from 3.61 (0.85) mmol/L to 1.52 (0.60) mmol/L". */
const TO = /^[)\]]?\s*(?:[\wµμ%/·²³^*.-]{1,14}\s+)?to\s+(?:a\s+)?$/i;

/** "fell by 18% (from …", "rose 3.2-fold, from …". */
function drawnBefore(
  figure: Figure | undefined,
  before: Figure,
  document: TrialDocument,
): Figure | undefined {
  if (figure === undefined || !isDrawn(figure)) return undefined;
  return /^\s*,?\s*[([]?\s*from\s+(?:a\s+)?(?:mean\s+(?:of\s+)?)?$/i.test(
    glueBetween(document, figure, before),
  )
    ? figure
    : undefined;
}

/** "from … to 6.8, a 15% reduction", "from … to 6.8 (−15%)", "to 32 U/mL (3.2-fold)". */
function drawnBehind(after: Figure, figure: Figure | undefined, document: TrialDocument): Figure | undefined {
  if (figure === undefined || !isDrawn(figure)) return undefined;
  if (!BEHIND.test(glueBetween(document, after, figure))) return undefined;
  const next = document.text.slice(figure.end, figure.end + 30);
  return OF_CHANGE.test(next) ? figure : undefined;
}

const BEHIND =
  /^\s*[)\]]?\s*(?:[\wµμ%/·²³^*.-]{1,14}\s*)?(?:[,;]\s*(?:an?\s|or\s|i\.e\.,?\s)?|[([]\s*(?:an?\s)?|[–—-]\s*an?\s)\s*$/i;
const OF_CHANGE =
  /^\s*(?:[)\]]|(?:relative\s+)?(?:reduction|decrease|increase|decline|drop|fall|rise|change|improvement|gain|lower|higher)\b)/i;

function isDrawn(figure: Figure): boolean {
  if (figure.unit === '{fold}') return figure.value !== undefined;
  return figure.kind === 'percentage' && figure.value !== undefined;
}

function claimOf(before: Figure, after: Figure, drawn: Figure, { background }: SentenceGroup): ClaimParts {
  return {
    kind: 'change',
    start: Math.min(before.start, drawn.start),
    end: Math.max(after.end, drawn.end),
    label: `${before.text} to ${after.text} (${drawn.text})`.replace(/\s+/g, ' '),
    parts: [
      { role: 'before', annotation: before.id, stated: true },
      { role: 'after', annotation: after.id, stated: true },
      { role: 'change', annotation: drawn.id, stated: true },
    ],
    qualifiers: drawn.cues?.includes('approximate') === true ? ['approximate'] : [],
    background,
  };
}
