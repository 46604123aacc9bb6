/** Terminal colours, or none. */

export type Tone = 'error' | 'warning' | 'info' | 'proven' | 'consistent' | 'refuted' | 'strong' | 'faint';

/** Wraps a text in a tone; the text must be safe for the terminal already. */
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_tone, text) => text;

const codes: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  proven: [32, 39],
  consistent: [34, 39],
  refuted: [31, 39],
  strong: [1, 22],
  faint: [2, 22],
};

export const coloured: Paint = (tone, text) => {
  const [on, off] = codes[tone];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};
