/** Where drugs and trial ids are mentioned in a text, as lines and characters, for files that are not open. */
import type { Annotation } from '../../core/index.js';
import { subjectOf } from './at-position.js';

/** Line and character count from 0; characters are UTF-16 code units. */
export interface Mention {
  readonly type: 'drug' | 'trial-id';
  /** The same for all mentions of one drug or one id. */
  readonly subject: string;
  /** Canonical name of the drug, or normalised id. */
  readonly name: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly line: number;
  readonly character: number;
}

/** `annotations` must be in text order. No mention spans lines. */
export function mentionsIn(text: string, annotations: readonly Annotation[]): Mention[] {
  const mentions: Mention[] = [];
  let line = 0;
  let lineStart = 0;
  let nextLine = afterLineBreak(text, 0);
  for (const annotation of annotations) {
    if (annotation.type !== 'drug' && annotation.type !== 'trial-id') continue;
    while (nextLine !== undefined && nextLine <= annotation.start) {
      line++;
      lineStart = nextLine;
      nextLine = afterLineBreak(text, nextLine);
    }
    mentions.push({
      type: annotation.type,
      subject: subjectOf(annotation) ?? '',
      name: annotation.type === 'drug' ? annotation.name : annotation.value,
      text: annotation.text.split(/[\r\n]/, 1)[0] ?? '',
      line,
      character: annotation.start - lineStart,
    });
  }
  return mentions;
}

/** The offset at which the next line starts; a line ends with LF, CRLF or a lone CR, as in the editor. */
function afterLineBreak(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return undefined;
}
