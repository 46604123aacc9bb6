/** Recall and precision of many comparisons, by type and kind. */
import type { Annotation } from '../../src/schema/annotation.js';
import type { Comparison } from './compare.js';
import type { Mark } from './marked-text.js';

export interface Score {
  /** Marks that must be found, and how many were. */
  readonly marks: number;
  readonly found: number;
  /** Found with the very same span; found as the very kind. */
  readonly exact: number;
  readonly sameKind: number;
  /** Annotations that some mark confirms, and those that none does. */
  readonly right: number;
  readonly extra: number;
}

export const recall = (score: Score): number => (score.marks === 0 ? 1 : score.found / score.marks);

export const precision = (score: Score): number => {
  const all = score.right + score.extra;
  return all === 0 ? 1 : score.right / all;
};

export const total = (scores: Iterable<Score>): Score => {
  const sum = { marks: 0, found: 0, exact: 0, sameKind: 0, right: 0, extra: 0 };
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
};

/** The row a mark is counted in: its type, or the kind of figure; code names of drugs have a row of their own. */
export function rowOfMark(mark: Mark): string {
  if (mark.type === 'figure') return mark.kinds[0] ?? 'figure';
  return mark.code ? 'drug code' : mark.type;
}

export function rowOfAnnotation(one: Annotation): string {
  if (one.type === 'figure') return one.kind;
  return one.type === 'drug' && one.mention === 'code' ? 'drug code' : one.type;
}

/** The rows that are no kind of figure. */
export const typeRows: readonly string[] = ['drug', 'drug code', 'dose', 'endpoint', 'trial-id'];

/** Scores by row. A figure of the wrong kind within its family counts as found, in the mark's row and in its own. */
export function scoreRows(comparisons: readonly Comparison[]): ReadonlyMap<string, Score> {
  const rows = new Map<string, Score>();
  const add = (row: string, part: Partial<Score>): void => {
    rows.set(row, total([rows.get(row) ?? none, { ...none, ...part }]));
  };
  for (const { wanted, judged } of comparisons) {
    for (const { mark, by, exact, sameKind } of wanted) {
      add(rowOfMark(mark), {
        marks: 1,
        found: Number(by !== undefined),
        exact: Number(exact),
        sameKind: Number(sameKind),
      });
    }
    for (const { annotation, verdict } of judged) {
      if (verdict === 'right') add(rowOfAnnotation(annotation), { right: 1 });
      if (verdict === 'extra') add(rowOfAnnotation(annotation), { extra: 1 });
    }
  }
  return rows;
}

const none: Score = { marks: 0, found: 0, exact: 0, sameKind: 0, right: 0, extra: 0 };

/** Rows summed to types: drugs with their code names, and all figures. */
export function scoreTypes(rows: ReadonlyMap<string, Score>): ReadonlyMap<string, Score> {
  const sum = (pick: (row: string) => boolean): Score =>
    total([...rows].filter(([row]) => pick(row)).map(([, score]) => score));
  return new Map([
    ['drug', sum((row) => row.startsWith('drug'))],
    ['dose', sum((row) => row === 'dose')],
    ['endpoint', sum((row) => row === 'endpoint')],
    ['trial-id', sum((row) => row === 'trial-id')],
    ['figure', sum((row) => !typeRows.includes(row))],
  ]);
}
