/** How far two annotators agree, as a page for people and JSON for programs. */
import type { Agreement, Disagreement, Mark } from '../review/agreement.js';
import type { Locate } from './place.js';
import { visible } from './visible.js';

export interface AgreementRow {
  readonly name: string;
  readonly agreement: Agreement;
  /** Decisions of either annotator that have lost their place and are left out. */
  readonly excluded: readonly [number, number];
  readonly text: string;
  readonly locate: Locate;
}

export function agreementJson(annotators: readonly [string, string], rows: readonly AgreementRow[]): string {
  const texts = rows.map(({ name, agreement, excluded }) => ({ name, ...agreement, excluded }));
  return `${JSON.stringify({ annotators, texts }, undefined, 2)}\n`;
}

/** One paragraph a text, with its disagreements; ends with a line break. */
export function agreementPage([a, b]: readonly [string, string], rows: readonly AgreementRow[]): string {
  const parts = rows.map(({ name, agreement, excluded, text, locate }) => {
    const { first, second, exactF1, overlapF1, kappa, sameValue, disagreements } = agreement;
    return [
      `${visible(name)}: ${visible(a)} ${first}, ${visible(b)} ${second} annotations`,
      `  exact F1 ${ratio(exactF1)}, overlap F1 ${ratio(overlapF1)}, kappa of types ${ratio(kappa)}, same value ${ratio(sameValue)}`,
      ...(excluded[0] + excluded[1] > 0
        ? [`  left out, having lost their place: ${excluded[0]} and ${excluded[1]}`]
        : []),
      ...disagreements.map((one) => `  ${lineOf(one, text, locate)}`),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function ratio(value: number | undefined): string {
  return value === undefined ? 'not defined' : value.toFixed(3);
}

function lineOf({ kind, first, second }: Disagreement, text: string, locate: Locate): string {
  const mark = first ?? second;
  const line = mark === undefined ? 0 : locate(mark.start).line;
  const [one, other] = [inWords(first, text), inWords(second, text)];
  const words: Record<Disagreement['kind'], string> = {
    'only-first': `${one} | nothing`,
    'only-second': `nothing | ${other}`,
    type: `${one} | ${other}`,
    span: `${one} | ${other}`,
    value: `${one} | ${other}, another value`,
  };
  return `line ${line}: ${words[kind]}`;
}

function inWords(mark: Mark | undefined, text: string): string {
  return mark === undefined
    ? ''
    : `${mark.judged.type} ${JSON.stringify(visible(text.slice(mark.start, mark.end)))}`;
}
