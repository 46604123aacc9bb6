/** Finds text on the screen of the editor. The function runs in the page, so it is whole in itself. */

/**
 * The little that is used of the page's own document.
 *
 * @typedef {object} PageDocument
 * @property {(selector: string) => Iterable<object>} querySelectorAll
 * @property {(root: object, show: number) => { nextNode(): { readonly data: string } | null }} createTreeWalker
 * @property {() => PageRange} createRange
 *
 * @typedef {object} PageRange
 * @property {(node: object, offset: number) => void} setStart
 * @property {(node: object, offset: number) => void} setEnd
 * @property {() => { left: number, top: number, width: number, height: number }} getBoundingClientRect
 */

/**
 * Looks through the lines of the editor for a piece of text and gives the middle of the first place, in pixels.
 *
 * @param {string} text a part of one line as it is on the screen
 * @returns {{ x: number, y: number } | undefined}
 */
export function findText(text) {
  const { document } = /** @type {{ document: PageDocument }} */ (/** @type {unknown} */ (globalThis));
  const onlyTexts = 4;
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const nodes = [];
    const walker = document.createTreeWalker(line, onlyTexts);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    // The editor shows spaces as no-break spaces.
    const shown = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ');
    const start = shown.indexOf(text);
    if (start < 0) continue;
    let middle = start + Math.floor(text.length / 2);
    for (const node of nodes) {
      if (middle < node.data.length) {
        const range = document.createRange();
        range.setStart(node, middle);
        range.setEnd(node, middle + 1);
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      middle -= node.data.length;
    }
  }
  return undefined;
}
