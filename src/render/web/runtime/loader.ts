import { unpack } from './packed.ts';

// The page's first script: it unpacks the second, which is 2.4 times as large as it is packed, and starts it.

window.twindeck = { ready: load(), chart: () => null, handout: () => undefined, stage: null };

async function load(): Promise<void> {
  const script = document.createElement('script');
  // The content security policy names the hash of this text: nothing else could be started so.
  script.textContent = await unpack('twindeck-runtime');
  document.head.append(script);
  await window.twindeck.ready;
}
