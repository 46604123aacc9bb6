/** Reads the texts kept apart with the program: annotations compared, false alarms and proofs counted. */
import { type Analysis, createEngine, type Finding } from '../../src/core/index.js';
import { type Comparison, compare } from './compare.js';
import { type MarkedText, readMarkedTexts } from './marked-text.js';

export interface Alarm {
  readonly text: MarkedText;
  readonly finding: Finding;
}

export interface Reading {
  readonly comparisons: readonly Comparison[];
  /** Errors and warnings: the texts are right as printed, so each of them is false. */
  readonly alarms: readonly Alarm[];
  /** Findings that only ask for a look. */
  readonly infos: readonly Alarm[];
  /** Figures that stand in sections of results, and how many of them are proven or consistent. */
  readonly resultFigures: { readonly all: number; readonly proven: number; readonly consistent: number };
}

/** Reads one batch of the texts, or all. */
export function readHeldOut(batch?: string): Reading {
  const engine = createEngine();
  const comparisons: Comparison[] = [];
  const alarms: Alarm[] = [];
  const infos: Alarm[] = [];
  const resultFigures = { all: 0, proven: 0, consistent: 0 };
  for (const text of readMarkedTexts(batch)) {
    const analysis = engine.analyse(text.text);
    comparisons.push(compare(text, analysis.annotations));
    for (const finding of analysis.findings) {
      (finding.severity === 'info' ? infos : alarms).push({ text, finding });
    }
    for (const status of statusesInResults(analysis)) {
      resultFigures.all++;
      if (status === 'proven' || status === 'consistent') resultFigures[status]++;
    }
  }
  return { comparisons, alarms, infos, resultFigures };
}

function statusesInResults({ document, annotations, status }: Analysis): readonly (string | undefined)[] {
  const results = document.sections.filter((section) => section.kind === 'results');
  return annotations
    .filter((one) => one.type === 'figure')
    .filter((one) => results.some((section) => section.start <= one.start && one.end <= section.end))
    .map((one) => status.get(one.id));
}
