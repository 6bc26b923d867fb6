const ENDINGS = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'font/woff2': 'woff2',
} as const;

/** Where the page finds a picture or a font: inside the address itself, or in a file beside the page. */
export type Address = (data: Uint8Array, mediaType: keyof typeof ENDINGS) => string;

/** An address that holds the data. */
export function inside(base64: (data: Uint8Array) => string): Address {
  return (data, mediaType) => `data:${mediaType};base64,${base64(data)}`;
}

/** The name of a file, which is added to `files`; the same data gets one file. */
export function beside(files: Map<string, Uint8Array | string>): Address {
  const names = new Map<Uint8Array, string>();
  return (data, mediaType) => {
    const [kind] = mediaType.split('/');
    const name = names.get(data) ?? `${kind}-${names.size + 1}.${ENDINGS[mediaType]}`;
    names.set(data, name);
    files.set(name, data);
    return name;
  };
}
