import type { Plugin } from 'chart.js';

/** Maps pointer and touch to the chart's own px: reveal.js scales the slide, which Chart.js can't see. */
export const pointerPlugin: Plugin = {
  id: 'twindeck-pointer',
  beforeEvent: (chart, args) => {
    const place = clientPoint(args.event.native);
    if (place === null) return;
    const rect = chart.canvas.getBoundingClientRect();
    args.event.x = ((place.clientX - rect.left) / rect.width) * chart.width;
    args.event.y = ((place.clientY - rect.top) / rect.height) * chart.height;
    args.inChartArea = chart.isPointInArea({ x: args.event.x, y: args.event.y });
  },
};

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

function clientPoint(event: Event | null): Place | null {
  if (event instanceof MouseEvent) return event;
  if ('TouchEvent' in window && event instanceof TouchEvent) return event.touches[0] ?? event.changedTouches[0] ?? null;
  return null;
}
