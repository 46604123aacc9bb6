/**
 * What each character is to the scanner, in one table, and how letters fold for look-up.
 *
 * Folding takes case and accents away ("é" is looked up as "e") and makes the two micro signs one; it never
 * changes the length, so offsets stay those of the text.
 */

export const OTHER = 0;
export const SPACE = 1;
export const LINE_BREAK = 2;
export const DIGIT = 3;
export const LETTER = 4;
/** Raised digits: part of a word ("m²"), a token of their own after a number ("10⁹"). */
export const SUPERSCRIPT = 5;

const SIZE = 0x3000;
const UNKNOWN = 255;
/** Filled as characters are met: most texts need a few hundred of them. */
const classes = new Uint8Array(SIZE).fill(UNKNOWN);
const folds = new Uint16Array(SIZE);

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '²': '2',
  '³': '3',
  '¹': '1',
  '⁰': '0',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
};

/** The class of a UTF-16 code unit; everything beyond the table is a letter, but for spaces and private use. */
export function classOf(code: number): number {
  if (code < SIZE) {
    const known = classes[code] ?? OTHER;
    return known === UNKNOWN ? learn(code) : known;
  }
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 0xe000 && code <= 0xf8ff) return OTHER;
  if (code >= 0xfe00 && code <= 0xfe0f) return SPACE;
  return LETTER;
}

/** True for what goes on a word: letters, digits and raised digits. */
export function isInWord(code: number): boolean {
  return classOf(code) >= DIGIT;
}

/** The folded code units of ASCII that go on a word, 0 for the others: most characters of a text are found here. */
export const ASCII_IN_WORD: Uint16Array = new Uint16Array(128);

/** The folded code unit of what goes on a word, 0 for everything else. */
export function foldInWord(code: number): number {
  return isInWord(code) ? fold(code) : 0;
}

/**
 * The code unit at a place. Texts come in so many forms, whole or cut out of another, of one byte or two, that the engine
 * looks up what `charCodeAt` is at every call of the method: too long for a loop over all characters.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
);

/** The folded code unit: lower case, no accent. */
export function fold(code: number): number {
  if (code >= SIZE) return code;
  if (classes[code] === UNKNOWN) learn(code);
  return folds[code] ?? code;
}

/** Folds a whole string, as the scanner folds words. */
export function foldText(text: string): string {
  let isSame = true;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code >= 128) return text.replace(RUNS, foldRun);
    if (code >= 65 && code <= 90) isSame = false;
  }
  return isSame ? text : text.toLowerCase();
}

/** Of ASCII folding changes capitals alone, for which the engine's own way is many times as fast as one by one. */
const RUNS = /[\0-\x7f]+|[^\0-\x7f]+/g;

function foldRun(run: string): string {
  if (run.charCodeAt(0) < 128) return run.toLowerCase();
  let out = '';
  for (let i = 0; i < run.length; i++) out += String.fromCharCode(fold(run.charCodeAt(i)));
  return out;
}

/** The digits that a run of superscripts stands for: "⁹" is "9", "⁻⁵" is "-5". */
export function superscriptDigits(text: string): string {
  let out = '';
  for (const character of text) out += SUPERSCRIPTS[character] ?? '';
  return out;
}

/** True for any of the dashes that print a range or a minus. */
export function isDash(character: string): boolean {
  return DASHES.has(character);
}

/** The same of a code unit. */
export function isDashCode(code: number): boolean {
  return (
    code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212 || code === 0xff0d || code === 0xfe63
  );
}

/** True for the characters that print a minus sign (hyphen and dashes included, as texts misuse them). */
const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '‒', '–', '—', '−', '﹣', '－']);

/** Puts one character into the tables, and says its class. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOf(character, code);
  classes[code] = kind;
  folds[code] =
    kind === LETTER ? foldLetter(character, code) : kind === SUPERSCRIPT ? raised(character, code) : code;
  return kind;
}

function kindOf(character: string, code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12) return LINE_BREAK;
  if (/\s/.test(character) || (code >= 0x200b && code <= 0x200d) || code === 0xad || code === 0x2060)
    return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (SUPERSCRIPTS[character] !== undefined) return SUPERSCRIPT;
  // "Δ13.8%", "ΔHbA1c": the Greek capital is written for the sign of a difference.
  if (code === 0x394) return OTHER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
}

function raised(character: string, code: number): number {
  return SUPERSCRIPTS[character]?.charCodeAt(0) ?? code;
}

function foldLetter(character: string, code: number): number {
  if (code === 0xb5) return 0x3bc;
  const base = character.normalize('NFD').charCodeAt(0);
  const lower = String.fromCharCode(base).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : base;
}

for (let code = 0; code < ASCII_IN_WORD.length; code++) ASCII_IN_WORD[code] = foldInWord(code);

/** True for the "x" of "4x250 mg" at an offset, a sign between two numbers; that of "1.5x109/L" begins a power of ten. */
export function isTimesSign(text: string, at: number): boolean {
  if (at === 0 || classOf(text.charCodeAt(at - 1)) !== DIGIT) return false;
  return classOf(text.charCodeAt(at + 1)) === DIGIT && !text.startsWith('10', at + 1);
}
