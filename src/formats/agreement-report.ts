/** How far two annotators agree, as a page for people and JSON for programs. */
import { progressOf, type Settlement } from '../review/adjudication.js';
import type { Disagreement, Mark } from '../review/agreement.js';
import { type Comparison, type RelationDispute, startOf } from '../review/disputes.js';
import { disputeInWords, english, type Say, settlementInWords } from './dispute-words.js';
import type { Locate } from './place.js';
import { visible } from './visible.js';

export interface AgreementRow {
  readonly name: string;
  readonly comparison: Comparison;
  /** Every disagreement with what settles it. */
  readonly settlements: readonly Settlement[];
  /** Decisions of either annotator that have lost their place and are left out. */
  readonly excluded: readonly [number, number];
  /** Who decided on the text too. */
  readonly others: readonly string[];
  readonly text: string;
  readonly locate: Locate;
}

export function agreementJson(annotators: readonly [string, string], rows: readonly AgreementRow[]): string {
  const texts = rows.map(({ name, comparison, settlements, excluded, others }) => {
    const { agreed: _agreed, disagreements, ...figures } = comparison.annotations;
    const { disputes, ...relations } = comparison.relations;
    return {
      name,
      ...figures,
      disagreements: disagreements.map(disagreementJson),
      relations: { ...relations, disagreements: disputes.map(relationJson) },
      findingDisagreements: comparison.disputes.filter(({ about }) => about === 'finding').length,
      adjudicated: progressOf(settlements),
      excluded,
      notCompared: others,
    };
  });
  return `${JSON.stringify({ annotators, texts }, undefined, 2)}\n`;
}

function disagreementJson({ kind, first, second }: Disagreement) {
  return { kind, first: markJson(first), second: markJson(second) };
}

function markJson(mark: Mark | undefined) {
  return mark && { start: mark.start, end: mark.end, judged: mark.judged };
}

function relationJson({ relation, part, other, first, second }: RelationDispute) {
  return { relation, part, other, first: first?.verdict, second: second?.verdict };
}

/** One paragraph a text, with a line for each disagreement; ends with a line break. */
export function agreementPage(
  names: readonly [string, string],
  rows: readonly AgreementRow[],
  t: Say = english,
): string {
  const parts = rows.map((row) => {
    const lines = row.settlements.map((one) => {
      const [head, ...rest] = settlementLines(one, names, row, t);
      return `${head} · ${rest.join(' · ')}`;
    });
    return [...figureLines(names, row, t), ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** A page on one text, with short lines. */
export interface AgreementSheet {
  readonly lines: readonly string[];
  /** The line on which each disagreement begins, counted from 0, in the order of `settlements`. */
  readonly heads: readonly number[];
  /** The line that says how many are adjudicated. */
  readonly progress: number;
}

export function agreementSheet(names: readonly [string, string], row: AgreementRow, t: Say): AgreementSheet {
  const lines = [...figureLines(names, row, t)];
  const progress = lines.length - 1;
  const heads: number[] = [];
  for (const settlement of row.settlements) {
    lines.push('');
    heads.push(lines.length);
    const [head = '', ...rest] = settlementLines(settlement, names, row, t);
    lines.push(head, ...rest.map((line) => `  ${line}`));
  }
  return { lines: [...lines, '', ...legend(t), ''], heads, progress };
}

function figureLines(names: readonly [string, string], row: AgreementRow, t: Say): readonly string[] {
  const [a = '', b = ''] = names.map(visible);
  const { annotations, relations } = row.comparison;
  const { first, second, exactF1, overlapF1, kappa, sameValue } = annotations;
  const lost = row.excluded;
  return [
    t('{0}: {1} {2}, {3} {4} annotations', visible(row.name), a, first, b, second),
    `  ${t('exact F1 {0}, overlap F1 {1}, kappa of types {2}, same value {3}', ratio(exactF1, t), ratio(overlapF1, t), ratio(kappa, t), ratio(sameValue, t))}`,
    ...(relations.first + relations.second > 0
      ? [
          `  ${t('pairs related or cut: {0} {1}, {2} {3}; F1 {4}', a, relations.first, b, relations.second, ratio(relations.f1, t))}`,
        ]
      : []),
    ...(lost[0] + lost[1] > 0
      ? [`  ${t('left out, having lost their place: {0} and {1}', lost[0], lost[1])}`]
      : []),
    ...(row.others.length > 0
      ? [
          `  ${t('not compared here, though they decided on it too: {0}', row.others.map(visible).join(', '))}`,
        ]
      : []),
    `  ${progressLine(row, t)}`,
  ];
}

function progressLine({ settlements }: AgreementRow, t: Say): string {
  const { settled, stale, all } = progressOf(settlements);
  if (all === 0) return t('no disagreement');
  const done = t('adjudicated: {0} of {1}', settled, all);
  return stale === 0 ? done : `${done}, ${t('stale: {0}', stale)}`;
}

/** One disagreement, in the order in which a screen reader reads it: where, which words, who says what, how it was settled. */
function settlementLines(
  settlement: Settlement,
  names: readonly [string, string],
  { text, locate }: AgreementRow,
  t: Say,
): readonly string[] {
  const { dispute, adjudication } = settlement;
  const state = settlementInWords(settlement, names, t);
  if (dispute === undefined) {
    const place = adjudication?.places[0];
    const quote = `“${visible(adjudication?.decisions[0]?.anchor.quote ?? '')}”`;
    const line = place === undefined ? '' : `${t('line {0}', locate(place.start).line)}: `;
    return [`${line}${quote}`, t('no longer disagreed on'), state];
  }
  const { words, sides } = disputeInWords(dispute, text, t);
  const line = t('line {0}', locate(startOf(dispute)).line);
  return [`${line}: “${words}”`, ...names.map((name, index) => `${visible(name)}: ${sides[index]}`), state];
}

function ratio(value: number | undefined, t: Say): string {
  return value === undefined ? t('not defined') : value.toFixed(3);
}

/** What the figures of a page mean. */
function legend(t: Say): readonly string[] {
  return [
    t('Exact F1: the share of annotations that both have, with the same type on the very same words.'),
    t('Overlap F1: the same where the words only overlap.'),
    t(
      'Kappa of types: agreement on the types beyond what chance gives (Cohen 1960); 1 is perfect, 0 is chance.',
    ),
    t('Same value: of the annotations that both have, the share with the same normalised value.'),
    t('A pair counts where somebody related what was not read as belonging together, or cut what was.'),
  ];
}
