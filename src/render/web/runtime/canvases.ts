/** The canvases that charts are drawn on, lent to the places where charts stand. */
export interface Canvases {
  /** Puts a canvas to draw on, of a size in px, in place of the empty one that the page was written with. */
  lend(place: HTMLCanvasElement, width: number, height: number): HTMLCanvasElement;
  /** Puts the empty one back; what was drawn is gone. */
  takeBack(canvas: HTMLCanvasElement): void;
}

/**
 * A canvas that was once drawn on holds on to memory for as long as it lives, even without pixels; so a few are drawn on again
 * and again, and hundreds of charts cost no more than five.
 */
export function createCanvases(): Canvases {
  const places = new Map<HTMLCanvasElement, HTMLCanvasElement>();
  const idle: HTMLCanvasElement[] = [];
  return {
    lend: (place, width, height) => {
      const canvas = idle.pop() ?? document.createElement('canvas');
      for (const { name } of [...canvas.attributes]) canvas.removeAttribute(name);
      for (const { name, value } of place.attributes) canvas.setAttribute(name, value);
      Object.assign(canvas, { width, height });
      places.set(canvas, place);
      place.replaceWith(canvas);
      return canvas;
    },
    takeBack: (canvas) => {
      const place = places.get(canvas);
      if (place) canvas.replaceWith(place);
      places.delete(canvas);
      // Its pixels are megabytes.
      Object.assign(canvas, { width: 0, height: 0 });
      idle.push(canvas);
    },
  };
}
