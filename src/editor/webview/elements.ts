/** Elements made from plain values. What a document holds only ever becomes text or an attribute, never markup. */
import type { SvgElement } from '../../formats/svg.js';

export type Content = string | Node | undefined;

/** An element with attributes (those left undefined are left out) and content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...content.filter((each) => each !== undefined));
  return made;
}

/** A drawing as elements. */
export function drawing({ tag, attributes, children, text }: SvgElement): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== undefined) made.textContent = text;
  for (const child of children ?? []) made.append(drawing(child));
  return made;
}

/** Puts values into the places `{0}`, `{1}` of a label. */
export function filled(label: string, ...values: readonly (string | number)[]): string {
  return label.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
