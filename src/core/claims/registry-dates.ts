/** What a date of a registry page dates, by the label that stands right before it. */
import type { DateMention } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';

export type RegistryField =
  | 'start'
  | 'accrual-start'
  | 'accrual-end'
  | 'primary-completion'
  | 'completion'
  | 'record';

export interface RegistryDate {
  readonly field: RegistryField;
  /** True where the page says that the date was expected, not reached. */
  readonly planned: boolean;
}

/** The field that a date fills; undefined in prose and behind other labels. */
export function registryDate({ text }: TrialDocument, date: DateMention): RegistryDate | undefined {
  const qualifiers: string[] = [];
  let before = text.slice(Math.max(0, date.start - LONGEST_LABEL), date.start);
  for (let round = 0; round < 4; round++) {
    before = before.replace(/[\s:|*–-]+$/, '');
    const bracket = /[([]([A-Za-z][A-Za-z ]{0,20})[)\]]$/.exec(before);
    if (bracket === null) break;
    qualifiers.push(bracket[1] ?? '');
    before = before.slice(0, bracket.index);
  }
  const label = before
    .slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('|'), before.lastIndexOf(';')) + 1)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');
  if (label === '' || label.length > LONGEST_LABEL / 2) return undefined;
  for (const [field, pattern] of LABELS) {
    if (!pattern.test(label)) continue;
    const said = [label, ...qualifiers, text.slice(date.end, date.end + 16)].join(' ');
    return { field, planned: /estimated|anticipated|planned|expected/i.test(said) };
  }
  return undefined;
}

const LONGEST_LABEL = 100;

const LABELS: readonly (readonly [RegistryField, RegExp])[] = [
  ['start', /^(?:(?:overall|actual|estimated|anticipated|planned|expected|study|trial) )*start(?: date)?$/],
  [
    'accrual-start',
    /^(?:(?:overall|actual|estimated|anticipated|planned) )*(?:recruitment|enrol?lment|accrual) start(?: date)?$|^(?:date of )?first (?:(?:participant|patient|subject) )?enrol?lment(?: date)?$/,
  ],
  [
    'accrual-end',
    /^(?:(?:overall|actual|estimated|anticipated|planned) )*(?:recruitment|enrol?lment|accrual) (?:end|completion)(?: date)?$|^(?:date of )?last (?:(?:participant|patient|subject) )?enrol?lment(?: date)?$/,
  ],
  [
    'primary-completion',
    /^(?:(?:actual|estimated|anticipated|planned|study) )*primary completion(?: date)?$/,
  ],
  [
    'completion',
    /^(?:(?:overall|actual|estimated|anticipated|planned|expected|study|trial|full) )*(?:completion|end)(?: date)?$/,
  ],
  [
    'record',
    /^(?:(?:study|record|results|last|first|date|on|of) )*(?:update|updated|update posted|update submitted|posted|refreshed|verified|verification|submitted|registered|registration|edited|modified)(?: (?:date|on))*$/,
  ],
];
