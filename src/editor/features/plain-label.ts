/** Words of a document as the label of a list entry. */
import { oneLine } from './tree/snippet.js';

/** What the editor would draw as an icon. */
const icon = /\$\((?=[A-Za-z0-9-]+(?:~[A-Za-z]+)?\))/g;

/** On one line, at most `longest` code units and "…", and with nothing that would be drawn as an icon. */
export function plainLabel(text: string, longest = Number.POSITIVE_INFINITY): string {
  const words = oneLine(text);
  const cut = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return cut.replace(icon, '\\$(');
}
