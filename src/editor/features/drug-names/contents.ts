/** What a list of drug names holds, in words, for the question before it is imported. */
import type { DrugNameReading } from '../../../formats/drug-names/index.js';
import type { Translate } from '../../translate.js';

/** So many lines that were not taken are named. */
const mostNamed = 8;

/** The kinds of names with their numbers, then the first lines that were not taken. */
export function contentsInWords(reading: DrugNameReading, t: Translate): string {
  const { format, names, problems, malformed, refused } = reading;
  const counts = new Map<string, number>();
  for (const { mention = 'generic' } of names) counts.set(mention, (counts.get(mention) ?? 0) + 1);
  const kinds: Record<string, string> = {
    generic: t('Generic names'),
    brand: t('Brand names'),
    code: t('Code names'),
    abbreviation: t('Abbreviations'),
    class: t('Classes of drugs'),
  };
  const lines = [
    t('Read as: {0}', format),
    ...[...counts].map(([kind, count]) => `${kinds[kind] ?? kind}: ${count}`),
    ...(malformed > 0 ? [t('Lines that cannot be read: {0}', malformed)] : []),
    ...(refused > 0 ? [t('Names refused: {0}', refused)] : []),
  ];
  if (problems.length === 0) return lines.join('\n');
  const named = problems.slice(0, mostNamed).map(({ line, reason }) => t('Line {0}: {1}', line, reason));
  const more = malformed + refused > named.length ? ['…'] : [];
  return [...lines, '', ...named, ...more].join('\n');
}
