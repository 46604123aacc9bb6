/** Printed words as one line: every run of white space becomes one space. */
export function singleSpaced(text: string): string {
  return isSpacedPlainly(text) ? text : text.replace(/\s+/g, ' ');
}

/** True for most: ASCII whose only white space are single spaces. */
function isSpacedPlainly(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || (code > 126 && !isPlainSign(code)) || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

/** Letters with accents, dashes and signs of comparison, of which none is a space. */
function isPlainSign(code: number): boolean {
  return (
    (code > 0xa0 && code < 0x1680) || (code >= 0x2010 && code <= 0x2015) || (code >= 0x2200 && code < 0x2300)
  );
}
