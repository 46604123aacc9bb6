/** Values that say by how much something changed or two groups differ: "decreased by 4.1", "lower by 7 mm", "a treatment effect of −8.3". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { saysChange } from './change.js';

/** True where the words right before a value make it a difference; asked only where an interval or error stands behind it. */
export function isByHowMuch(tokens: Tokens, from: number, at: number): boolean {
  const glue = tokens.word(at - 1);
  const first = Math.max(from, at - REACH);
  if (glue === 'by') {
    for (let i = at - 2; i >= first; i--) {
      const word = tokens.word(i);
      if (saysChange(word) || COMPARED.has(word)) return true;
    }
    return false;
  }
  if (glue === 'of' && (saysChange(tokens.word(at - 2)) || tokens.word(at - 2) === 'effect')) return true;
  if (!GLUE.has(glue) && !tokens.isWord(at - 1)) return false;
  for (let i = at - 1; i >= at - 4 && i >= first; i--)
    if (tokens.word(i) === 'effect' || tokens.word(i) === 'contrast') return true;
  return false;
}

const REACH = 8;
const GLUE = wordSet('was of : , = (');
const COMPARED = wordSet(`
  lower higher shorter longer greater less more smaller larger better worse earlier later differed differ shortened prolonged
  lowered raised widened narrowed
`);
