/** Kinds of people that exclude each other: men and women, those who died and those who survived, who did and who did not. */

export interface KindOfPeople {
  readonly axis: 'sex' | 'life' | 'doing';
  readonly side: 0 | 1;
  /** As the text calls them. */
  readonly word: string;
  /** What they did or did not: "the course" of "finished the course". */
  readonly object: string;
  /** Where the label ends, in UTF-16 code units of the text. */
  readonly end: number;
  /** "33 were men": the label says what they are, and nothing more follows from it. */
  readonly isVerb: boolean;
}

const LEAD =
  '^[)\\]]?\\s*(?:(?:patients|participants|subjects|people|individuals|children|adults|women|men|were|was|had)\\s+){0,2}';
const KINDS: readonly {
  readonly axis: KindOfPeople['axis'];
  readonly side: 0 | 1;
  readonly pattern: RegExp;
}[] = [
  { axis: 'sex', side: 0, pattern: /^[)\]]?\s*(?:were\s+)?(men|males?|boys|m(?=[,;:/)]))\b/i },
  { axis: 'sex', side: 1, pattern: /^[)\]]?\s*(?:were\s+)?(women|females?|girls|f(?=[,;:/)]))\b/i },
  { axis: 'doing', side: 1, pattern: new RegExp(`${LEAD}(did not|didn['’]t)\\b`) },
  { axis: 'doing', side: 1, pattern: new RegExp(`${LEAD}(stopped|discontinued|withdrew|dropped out)\\b`) },
  { axis: 'life', side: 0, pattern: new RegExp(`${LEAD}(died)\\b`) },
  { axis: 'life', side: 1, pattern: new RegExp(`${LEAD}(survived|alive)\\b`) },
  {
    axis: 'doing',
    side: 0,
    pattern: new RegExp(`${LEAD}(completed|finished|responded|relapsed|achieved|reached)\\b`),
  },
];

/** A quick no for most numbers: one expression that meets whatever one of the kinds meets. */
const ANY_KIND = new RegExp(
  `${LEAD}(?:men|males?|boys|women|females?|girls|[mf][,;:/)]|did|didn|stopped|discontinued|withdrew|dropped|died|survived|alive|completed|finished|responded|relapsed|achieved|reached)`,
  'i',
);

/** How far behind a number its label may reach, in UTF-16 code units. */
const REACH = 60;

/** The kind that is named right behind a number. */
export function kindBehind(text: string, at: number): KindOfPeople | undefined {
  const behind = text.slice(at, at + REACH);
  if (!ANY_KIND.test(behind)) return undefined;
  for (const { axis, side, pattern } of KINDS) {
    const found = pattern.exec(behind);
    const word = found?.[1];
    if (found === null || word === undefined) continue;
    const object = axis === 'sex' ? '' : (OBJECT.exec(behind.slice(found[0].length))?.[0] ?? '');
    const end = at + found[0].length + object.length;
    const isVerb = /\bwere\b/.test(found[0]);
    return { axis, side, word: word.toLowerCase(), object: object.trim(), end, isVerb };
  }
  return undefined;
}

/** True where men and women stand behind the first two of some numbers, given by their ends. */
export function areSexes([first, second]: readonly number[], text: string): boolean {
  if (first === undefined || second === undefined) return false;
  return [first, second].every((at) => kindBehind(text, at)?.axis === 'sex');
}

/** "finished the course", "did not respond": what was done belongs to the label. */
const OBJECT = /^(?:\s(?!and\b|or\b|while\b|but\b)[a-z-]{2,14}){1,5}/;

/**
 * Whether two kinds are the two halves of one whole: `closed` where they are all, `open` where there may be others
 * beside them, undefined where they may not exclude each other.
 */
export function otherHalf(a: KindOfPeople, b: KindOfPeople): 'closed' | 'open' | undefined {
  if (a.axis !== b.axis || a.side === b.side) return undefined;
  if (a.axis === 'sex') return 'closed';
  // "41 survived surgery and 12 died later": those who died may have survived before.
  if (a.axis === 'life') return a.object === '' && b.object === '' ? 'closed' : undefined;
  const [did, didNot] = a.side === 0 ? [a, b] : [b, a];
  if (didNot.word.startsWith('did')) return repeats(did, didNot) ? 'closed' : undefined;
  // "finished … stopped" leaves those still at it; "responded … stopped" exclude nothing.
  return ENDED.test(did.word) && (didNot.object === '' || OF_ALL.test(didNot.object)) ? 'open' : undefined;
}

/** "responded … did not", "completed treatment … did not complete it"; not "completed treatment … did not respond". */
function repeats(did: KindOfPeople, didNot: KindOfPeople): boolean {
  const [verb = ''] = didNot.object.split(' ');
  return verb === '' || verb === 'do' || did.word.startsWith(verb.slice(0, 5));
}

const ENDED = /^(?:completed|finished)$/;
const OF_ALL = /^(?:treatment|therapy|early|prematurely|(?:from )?the (?:study|trial))$/;
