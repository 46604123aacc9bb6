/**
 * The evidence table of one text: a row for each result, for each arm and effect of a comparison, and for each dosing.
 *
 * Rows say what the claims say, in the words and digits of the text; nothing is worked out here but the status.
 */
import type { Analysis, FigureKind, FigureStatus } from '../core/index.js';
import { dosingRow } from './evidence-dosing.js';
import { evidenceLookup } from './evidence-lookup.js';
import { comparisonRows, headsOf, resultRow } from './evidence-results.js';
import { type EvidenceWords, englishWords } from './evidence-words.js';

interface EvidenceRow {
  /** Unique within the table; the same text always gives the same. */
  readonly id: string;
  /** The stretch of text that the row is read from: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Index of the record: one file may hold many abstracts. */
  readonly record: number;
  /** True where the text speaks of another trial or of what was known before. */
  readonly background: boolean;
  /** Name of the arm, or of both: "A vs B"; empty where the text does not say. */
  readonly arm: string;
  /** What stands there, on one line and cut where it is long. */
  readonly text: string;
}

/** How estimates can be drawn on one axis. */
export type EvidenceScale = 'ratio' | 'difference' | 'share' | 'value';

export type EvidencePart = 'estimate' | 'interval' | 'counts' | 'p';

/** One result; each text is empty where the claim does not have it. */
export interface EvidenceResult extends EvidenceRow {
  readonly endpoint: string;
  /** Subgroup or analysis set. */
  readonly population: string;
  readonly time: string;
  readonly estimate: string;
  readonly interval: string;
  /** "27/61", or "27" where the text does not say of how many. */
  readonly counts: string;
  readonly p: string;
  /** How the estimate can be trusted; `refuted` where any figure of the row is. */
  readonly status: FigureStatus;
  readonly statusOf: Readonly<Partial<Record<EvidencePart, FigureStatus>>>;
  /** How the figures came about, as the text has it: "adjusted", "kaplan-meier". */
  readonly method: readonly string[];
  readonly measure?: FigureKind | undefined;
  readonly scale: EvidenceScale;
  /** UCUM code of the estimate. */
  readonly unit?: string | undefined;
  readonly numbers: EvidenceNumbers;
  /** The same with the digits of the text: "16.0" stays "16.0". */
  readonly printed: Readonly<Partial<Record<'value' | 'low' | 'high', string>>>;
}

/** The figures of a row as numbers, for sorting, plotting and other programs. */
export interface EvidenceNumbers {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Confidence level in percent. */
  readonly level?: number | undefined;
  readonly count?: number | undefined;
  readonly total?: number | undefined;
  readonly p?: number | undefined;
}

export interface EvidenceDosing extends EvidenceRow {
  readonly drug: string;
  readonly dose: string;
  readonly route: string;
  readonly schedule: string;
}

export interface EvidenceTable {
  readonly results: readonly EvidenceResult[];
  readonly dosings: readonly EvidenceDosing[];
}

/** All rows in text order. */
export function evidenceTable(analysis: Analysis, words: EvidenceWords = englishWords): EvidenceTable {
  const lookup = evidenceLookup(analysis, words);
  const results: EvidenceResult[] = [];
  const dosings: EvidenceDosing[] = [];
  // What a comparison sets side by side stands in its rows already.
  const compared = new Set<string>();
  for (const claim of analysis.claims) {
    if (claim.kind === 'comparison')
      for (const { annotation } of headsOf(claim, lookup)) compared.add(annotation);
  }
  for (const claim of analysis.claims) {
    if (claim.kind === 'dosing') {
      const row = dosingRow(claim, lookup);
      if (row !== undefined) dosings.push(row);
    } else if (claim.kind === 'comparison') {
      results.push(...comparisonRows(claim, lookup));
    } else if (claim.kind === 'result') {
      const heads = headsOf(claim, lookup);
      if (heads.length > 0 && heads.every(({ annotation }) => compared.has(annotation))) continue;
      results.push(resultRow(claim, lookup));
    }
  }
  return { results: inTextOrder(results), dosings: inTextOrder(dosings) };
}

function inTextOrder<T extends EvidenceRow>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.start - b.start || a.end - b.end);
}
