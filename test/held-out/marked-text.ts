/** Reads a text with its annotation by hand: `[[type|the marked words]]` (README.md tells what the marks mean). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FigureKind, figureKindSchema, type Span } from '../../src/schema/annotation.js';

export type MarkType = 'drug' | 'dose' | 'endpoint' | 'trial-id' | 'figure';

/** What a person marked; offsets in UTF-16 code units into the text without the marks. */
export interface Mark extends Span {
  readonly type: MarkType;
  /** Kinds that are right for a figure, the likeliest first; empty for the other types. */
  readonly kinds: readonly FigureKind[];
  /** A sponsor's code name of a drug. */
  readonly code: boolean;
  /** Neither a miss where it is left alone nor an extra where it is found. */
  readonly optional: boolean;
}

export interface MarkedText {
  readonly name: string;
  /** Texts written at one time: the name of their folder, `first` for those that stand in none. */
  readonly batch: string;
  readonly kind: string;
  readonly style: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const folder = 'test/held-out/texts';

/** The texts kept apart, by name: those of one batch, or all; throws where no text is of that batch. */
export function readMarkedTexts(batch?: string): readonly MarkedText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  const texts = files
    .filter((file) => batch === undefined || batchOf(file) === batch)
    .map((file) =>
      parseMarkedText(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8'), batchOf(file)),
    );
  if (texts.length === 0) throw new Error(`no batch of texts is called "${batch}"`);
  return texts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const batchOf = (file: string): string => (dirname(file) === '.' ? 'first' : dirname(file));

/** Takes the marks out of a text; throws where a mark has no known type, so that a slip of the pen is seen. */
export function parseMarkedText(name: string, source: string, batch = 'first'): MarkedText {
  const header = /^%% kind: (.+)\n%% style: (.+)\n\n/.exec(source);
  if (!header) throw new Error(`${name}: the head is not two lines "%% kind: …" and "%% style: …"`);
  const [head, kind = '', style = ''] = header;
  const body = source.slice(head.length);
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(/\[\[([a-z:/-]+\??)\|(.*?)\]\]/g)) {
    const [whole, label = '', words = ''] = match;
    text += body.slice(from, match.index);
    marks.push({ ...readLabel(name, label), start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  text += body.slice(from);
  return { name, batch, kind, style, text, marks };
}

function readLabel(name: string, label: string): Omit<Mark, 'start' | 'end'> {
  const optional = label.endsWith('?');
  const [type = '', detail = ''] = label.replace('?', '').split(':');
  if (type === 'figure') {
    const kinds = detail.split('/').map((kind) => figureKindSchema.safeParse(kind).data);
    if (kinds.every((kind) => kind !== undefined)) return { type, kinds, code: false, optional };
    throw new Error(`${name}: no mark is called "${label}"`);
  }
  const code = type === 'drug' && detail === 'code';
  if (detail !== '' && !code) throw new Error(`${name}: no mark is called "${label}"`);
  if (type === 'drug' || type === 'dose' || type === 'endpoint' || type === 'trial-id') {
    return { type, kinds: [], code, optional };
  }
  throw new Error(`${name}: no mark is called "${label}"`);
}
