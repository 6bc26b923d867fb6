import { send } from './protocol.ts';
import { liveWords } from './words.ts';

// The page that asks for the code; a QR code carries it behind the '#', which no server sees.

const words = liveWords(document.documentElement.lang);
const form = document.querySelector('form');
const input = document.querySelector('input');
const status = document.querySelector('[role=status]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void enter(input?.value ?? '');
});

const scanned = decodeURIComponent(location.hash.slice(1));
if (scanned !== '') {
  history.replaceState(null, '', location.pathname);
  void enter(scanned);
}

async function enter(code: string): Promise<void> {
  const answer = await send('/.enter', { code });
  if (answer === 204) return location.replace(form?.dataset['next'] ?? '/');
  if (status) status.textContent = answer === 429 ? words.tooMany : answer === 403 ? words.wrongCode : words.lost;
}
