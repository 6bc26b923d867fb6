const SVG = 'http://www.w3.org/2000/svg';

/** A 2D context that notes what is drawn on it, and the SVG of it. */
export interface Recording {
  readonly context: CanvasRenderingContext2D;
  svg(): SVGSVGElement;
}

type Method = (...args: never[]) => void;

/**
 * Wraps a canvas's own context, which keeps doing its work (state, text measures), and notes each fill, stroke and text
 * as SVG. Covers what Chart.js and our plugins draw with; a `Path2D` can't be read back, so none may be used.
 */
export function recordContext(real: CanvasRenderingContext2D, prefix: string): Recording {
  let path: string[] = [];
  let marks: SVGElement[] = [];
  let clip = '';
  const clips: string[] = [];
  const clipPaths: SVGElement[] = [];

  const note = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const { a, b, c, d, e, f } = real.getTransform();
    const mark = svgElement(name, attributes);
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1 || e !== 0 || f !== 0) {
      mark.setAttribute('transform', `matrix(${[a, b, c, d, e, f].join(' ')})`);
    }
    if (clip !== '') mark.setAttribute('clip-path', `url(#${clip})`);
    marks.push(mark);
    return mark;
  };
  const rectangle = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}Z`;

  const noted: Readonly<Record<string, Method>> = {
    beginPath: () => {
      path = [];
    },
    moveTo: (x: number, y: number) => path.push(`M${x} ${y}`),
    lineTo: (x: number, y: number) => path.push(`${path.length === 0 ? 'M' : 'L'}${x} ${y}`),
    bezierCurveTo: (...points: number[]) => path.push(`C${points.join(' ')}`),
    rect: (x: number, y: number, w: number, h: number) => path.push(rectangle(x, y, w, h)),
    arc: (x: number, y: number, r: number, from: number, to: number, back = false) =>
      path.push(arcPath({ x, y, r, from, to, back }, path.length === 0)),
    closePath: () => path.push('Z'),
    fill: () => note('path', { d: path.join(''), fill: paint(real.fillStyle) }),
    stroke: () => note('path', { d: path.join(''), fill: 'none', ...line(real) }),
    fillRect: (x: number, y: number, w: number, h: number) =>
      note('path', { d: rectangle(x, y, w, h), fill: paint(real.fillStyle) }),
    fillText: (text: string, x: number, y: number) => {
      const anchor = ANCHORS[real.textAlign];
      const mark = note('text', { x: String(x), y: String(y), fill: paint(real.fillStyle), 'text-anchor': anchor });
      mark.style.font = real.font;
      mark.textContent = text;
    },
    // Chart.js wipes the canvas before each drawing.
    clearRect: () => {
      marks = [];
    },
    save: () => clips.push(clip),
    restore: () => {
      clip = clips.pop() ?? '';
    },
    clip: () => {
      clip = `${prefix}-clip-${clipPaths.length}`;
      const clipPath = svgElement('clipPath', { id: clip });
      clipPath.append(svgElement('path', { d: path.join('') }));
      clipPaths.push(clipPath);
    },
  };

  return {
    context: new Proxy(real, {
      get: (_, key) => both(real, key, noted[String(key)]),
      set: (_, key, value) => Reflect.set(real, key, value, real),
    }),
    svg: () => {
      const svg = svgElement('svg', {
        viewBox: `0 0 ${real.canvas.width} ${real.canvas.height}`,
        'aria-hidden': 'true',
      });
      svg.append(...clipPaths, ...marks);
      return svg as SVGSVGElement;
    },
  };
}

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** A member of the real context; a method notes first, so that it sees the state it draws in. */
function both(real: CanvasRenderingContext2D, key: string | symbol, noted: Method | undefined): unknown {
  const member: unknown = Reflect.get(real, key, real);
  if (typeof member !== 'function') return member;
  return (...args: never[]): unknown => {
    // A canvas passes over calls with NaN or infinity, which Chart.js makes at a pie's centre.
    if (args.every((arg) => typeof arg !== 'number' || Number.isFinite(arg))) noted?.(...args);
    return member.apply(real, args);
  };
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function paint(style: string | CanvasGradient | CanvasPattern): string {
  return typeof style === 'string' ? style : 'none';
}

function line(real: CanvasRenderingContext2D): Readonly<Record<string, string>> {
  return {
    stroke: paint(real.strokeStyle),
    'stroke-width': String(real.lineWidth),
    'stroke-linecap': real.lineCap,
    'stroke-linejoin': real.lineJoin,
    'stroke-dasharray': real.getLineDash().join(' ') || 'none',
  };
}

interface Arc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly from: number;
  readonly to: number;
  readonly back: boolean;
}

/** SVG can't draw a whole circle in one arc, so every arc is drawn in two halves. */
function arcPath({ x, y, r, from, to, back }: Arc, starts: boolean): string {
  const turn = 2 * Math.PI;
  const span = to - from;
  const whole = back ? span <= -turn : span >= turn;
  const swept = whole
    ? back
      ? -turn
      : turn
    : back
      ? -(((-span % turn) + turn) % turn)
      : ((span % turn) + turn) % turn;
  const at = (angle: number): string => `${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
  const half = (angle: number): string => `A${r} ${r} 0 0 ${back ? 0 : 1} ${at(angle)}`;
  return `${starts ? 'M' : 'L'}${at(from)}${half(from + swept / 2)}${half(from + swept)}`;
}
