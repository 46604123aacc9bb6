/** What a hover says of the pairs that a person made or cut: with what, and who said so. */
import type { Analysis, Annotation } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { literal } from './markdown.js';

/** One line for each word of a person on an annotation and another one. */
export function relationLines(
  one: Annotation | undefined,
  { annotations, relations }: Pick<Analysis, 'annotations' | 'relations'>,
  t: Translate,
): readonly string[] {
  if (one === undefined) return [];
  return relations.flatMap(({ annotation, other, verdict, by }) => {
    if (annotation !== one.id && other !== one.id) return [];
    const partner = annotations.find(({ id }) => id === (annotation === one.id ? other : annotation));
    if (partner === undefined) return [];
    const [words, name] = [literal(partner.text, longestPartner), literal(by.replace(/^person:/, ''))];
    return verdict === 'related'
      ? [`$(link) ${t('With “{0}”, related by {1}', words, name)}`]
      : [`$(debug-disconnect) ${t('Not with “{0}”, cut by {1}', words, name)}`];
  });
}

/** In UTF-16 code units. */
const longestPartner = 60;
