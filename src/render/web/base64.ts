const CHUNK = 0x8000;

/** Base64 of bytes, without Node's Buffer: the compiler runs in the browser too. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  // In parts, because a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}
