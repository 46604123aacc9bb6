/** Reads bytes as text, or says why they are none. */

export type ReadText = { readonly text: string } | { readonly problem: string };

/**
 * Bytes as UTF-8 text; a byte-order mark is dropped, as the editor drops it. Binary files, other encodings and
 * invalid UTF-8 come back as a problem that says what to do.
 */
export function decodeText(bytes: Uint8Array): ReadText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'is in UTF-16; save it as UTF-8' };
  }
  const zero = bytes.subarray(0, 64 * 1024).indexOf(0);
  if (zero >= 0) return { problem: `is a binary file (byte ${zero} is zero); name text files only` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const at = firstInvalidByte(bytes);
    return { problem: `is not valid UTF-8 at byte ${at}; save it as UTF-8` };
  }
}

/** Offset of the first byte that is no UTF-8: halves the stretch until one byte is left. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (startsValid(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  // What is wrong begins where the last, unfinished character does.
  while (valid > 0 && !isWhole(bytes.subarray(0, valid))) valid--;
  return valid;
}

/** True where nothing in the bytes is wrong, though the last character may be cut. */
function startsValid(bytes: Uint8Array): boolean {
  return decodes(bytes, true);
}

function isWhole(bytes: Uint8Array): boolean {
  return decodes(bytes, false);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
