/** Drawings as plain values: written as text for a file, or made into elements by whoever shows them. */

export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** What stands between the tags; text of an element has no children beside it. */
  readonly children?: readonly SvgElement[];
  readonly text?: string;
}

/** An element; attributes that are undefined are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string | readonly SvgElement[],
): SvgElement {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) kept[name] = value;
  if (content === undefined) return { tag, attributes: kept };
  return typeof content === 'string'
    ? { tag, attributes: kept, text: content }
    : { tag, attributes: kept, children: content };
}

/** The element as SVG text; whatever it holds of a document stays text. */
export function svgText({ tag, attributes, children, text }: SvgElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  if (text === undefined && children === undefined) return `<${tag}${written}/>`;
  const inside = text === undefined ? (children ?? []).map(svgText).join('\n') : escaped(text);
  const around = text === undefined ? '\n' : '';
  return `<${tag}${written}>${around}${inside}${around}</${tag}>`;
}

/** Control characters are no part of XML at all, so they are left out. */
function escaped(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
