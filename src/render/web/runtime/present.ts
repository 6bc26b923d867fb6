import type { RevealApi } from 'reveal.js';
import type { PageData } from '../page-data.ts';
import { createActions } from './actions.ts';
import type { ChartTools } from './chart-tools.ts';
import { listenToKeys } from './keyboard.ts';
import type { Actions } from './keys.ts';
import { createLaser } from './laser.ts';
import { createMemory } from './memory.ts';
import { createNumberEntry } from './number-entry.ts';
import { createSpeaker } from './speaker.ts';
import type { Stage } from './stage.ts';
import { createTimer } from './timer.ts';
import { startTools } from './tools.ts';

/** Makes a running deck obey keys, buttons and the speaker's view. */
export function present(deck: RevealApi, data: PageData, tools: ChartTools): Stage {
  const memory = createMemory();
  const laser = createLaser(deck);
  const actions: Actions = createActions(deck, data, tools, laser, () => speaker.toggle());
  const stage: Stage = { deck, data, actions, laser, timer: createTimer(memory) };
  const speaker = createSpeaker(stage, memory);
  listenToKeys(document, actions, createNumberEntry(document, deck));
  startTools(deck, actions);
  speaker.resume();
  return stage;
}
