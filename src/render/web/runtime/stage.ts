import type { RevealApi } from 'reveal.js';
import type { PageData } from '../page-data.ts';
import type { Actions } from './keys.ts';
import type { Laser } from './laser.ts';
import type { Timer } from './timer.ts';

/** The running deck with all that can be done on it. */
export interface Stage {
  readonly deck: RevealApi;
  readonly data: PageData;
  readonly actions: Actions;
  readonly laser: Laser;
  readonly timer: Timer;
}
