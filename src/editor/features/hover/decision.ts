/** What a hover says of a person's decision on what stands there: who decided what, and why. */
import type { ReviewedAnnotation, ReviewedFinding, ReviewLayer } from '../../../review/layer.js';
import type { Annotation } from '../../../schema/annotation.js';
import type { Translate } from '../../translate.js';
import { literal } from './markdown.js';

/** One line each for the decisions on the annotation and on the findings at an offset; empty where nobody decided. */
export function decisionLines(
  layer: ReviewLayer,
  annotation: Annotation | undefined,
  offset: number,
  t: Translate,
): readonly string[] {
  const here = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= offset && offset <= end;
  const annotations = layer.annotations.filter((one) =>
    one.suggestion === undefined || one.judged.type !== one.suggestion.type
      ? here(one)
      : one.suggestion.id === annotation?.id,
  );
  const findings = layer.findings.filter(({ finding }) => here(finding));
  return [
    ...annotations.map((one) => annotationLine(one, t)),
    ...findings.map((one) => findingLine(one, t)),
  ].filter((line) => line !== undefined);
}

function annotationLine({ status, decision }: ReviewedAnnotation, t: Translate): string | undefined {
  if (decision === undefined) return undefined;
  const by = literal(decision.by);
  if (status === 'accepted') return `$(check) ${t('Accepted by {0}', by)}`;
  if (status === 'changed') return `$(edit) ${t('Changed by {0}', by)}`;
  if (status === 'added') return `$(add) ${t('Added by {0}', by)}`;
  return status === 'rejected' ? `$(close) ${t('Rejected by {0}', by)}` : undefined;
}

/** What a person said of a finding; undefined where nobody did. */
export function findingLine({ status, decision }: ReviewedFinding, t: Translate): string | undefined {
  if (decision === undefined || status === 'open') return undefined;
  const by = literal(decision.by);
  const what = status === 'confirmed' ? t('Finding confirmed by {0}', by) : t('Finding ignored by {0}', by);
  const note = 'note' in decision && decision.note ? `: ${literal(decision.note, 400)}` : '';
  return `$(comment) ${what}${note}`;
}
