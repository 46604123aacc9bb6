/** What a date dates, by the words before it. */
import type { Tokens } from '../../text/tokens.js';

export type DateRole = 'start' | 'end' | 'completion' | 'cut-off' | 'publication';

/** How many tokens before a date may say what it dates. */
const REACH = 9;

/** The role of the date in tokens [from, to), or undefined where the words do not say. */
export function roleOf(tokens: Tokens, from: number, to: number): DateRole | undefined {
  const before = tokens.word(from - 1);
  if (before === 'between' || before === 'from' || before === 'since') return 'start';
  if (before === 'of' && tokens.word(from - 2) === 'as') return 'cut-off';
  if (isSecondOfTwo(tokens, from)) return 'end';
  if (isCitation(tokens, to)) return 'publication';
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (tokens.isBreak(i) && i < from - 2) return undefined;
    const role = wordRole(tokens, i);
    if (role !== undefined) return role;
    if (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ';')) return undefined;
  }
  return undefined;
}

/** "… April 2019 and January 2022": a date that "between" or "from" opened ends just before the joining word. */
function isSecondOfTwo(tokens: Tokens, from: number): boolean {
  const join = tokens.word(from - 1);
  if (join === 'until' || join === 'till') return true;
  if (!/^(?:and|to|through|[-–—])$/.test(join)) return false;
  for (let i = from - 2; i >= 0 && i >= from - 7; i--) {
    const word = tokens.word(i);
    if (word === 'between' || word === 'from') return true;
    if (!tokens.isNumber(i) && !/^(?:[.,]|[a-z]{3,9})$/.test(word)) return false;
  }
  return false;
}

/** "2023 Sep 21:64:102240", "2019;380:1103": volume and page follow. */
function isCitation(tokens: Tokens, to: number): boolean {
  return (
    (tokens.isSymbol(to, ':') || tokens.isSymbol(to, ';')) && tokens.touches(to) && tokens.isNumber(to + 1)
  );
}

function wordRole(tokens: Tokens, i: number): DateRole | undefined {
  switch (tokens.word(i)) {
    case 'cut':
    case 'cutoff':
      return 'cut-off';
    case 'off':
      return tokens.word(i - 1) === 'cut' || tokens.word(i - 2) === 'cut' ? 'cut-off' : undefined;
    case 'lock':
      return 'cut-off';
    case 'start':
    case 'started':
    case 'began':
    case 'commenced':
    case 'initiated':
    case 'opened':
      return 'start';
    case 'first':
      return /^(?:patient|participant|subject|enrol?lment)$/.test(tokens.word(i + 1)) ? 'start' : undefined;
    case 'completion':
    case 'completed':
      return 'completion';
    case 'ended':
    case 'closed':
    case 'end':
      return 'end';
    case 'published':
    case 'publication':
    case 'ecollection':
    case 'epub':
    case 'copyright':
    case '©':
      return 'publication';
    default:
      return undefined;
  }
}
