/** The parts of a Markdown file that are written by a program, and how they are put in their places. */

const partPattern = /(<!-- generated: ([a-z-]+) -->\n)([\s\S]*?)(<!-- end of \2 -->)/g;

/** Names of the generated parts that a Markdown text has places for, in order. */
export function partNames(markdown: string): readonly string[] {
  return [...markdown.matchAll(partPattern)].map((match) => match[2] ?? '');
}

/**
 * The Markdown text with every generated part written anew.
 * Throws where the text has a place for a part that nobody writes, or a part has no place.
 */
export function fillParts(markdown: string, parts: Readonly<Record<string, string>>): string {
  const places = partNames(markdown);
  for (const name of Object.keys(parts)) {
    if (!places.includes(name)) throw new Error(`There is no place for the part "${name}"`);
  }
  return markdown.replace(partPattern, (_whole, opening: string, name: string, _old, closing: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nobody writes the part "${name}"`);
    return `${opening}\n${part.trim()}\n\n${closing}`;
  });
}
