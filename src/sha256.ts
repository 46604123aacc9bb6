/**
 * SHA-256 through Web Crypto, which Node 20, browsers and web workers all have: one implementation for the
 * command line and the editor. It stands outside the pure folders, which are handed the digest.
 */

/**
 * SHA-256 of the text in UTF-8 as 64 lower-case hexadecimal digits. Lone surrogates count as U+FFFD, as in
 * every UTF-8 encoder. Rejects with a clear Error where a page was not served securely and so has no Web Crypto.
 */
export async function sha256(text: string): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    throw new Error(
      'SHA-256 needs Web Crypto, which is missing here: open the editor over https or on localhost.',
    );
  }
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
