import type { Rule, Rules } from './geometry.ts';

/** What a library says was drawn: operations and their arguments, side by side. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Codes = Readonly<Record<string, number>>;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A border is thin and long; what is broader is a shading. */
const THICKEST = 3;
const SHORTEST = 8;

/** More of them are a drawing. */
const MOST = 2_000;

/** The lines that a page draws straight across or down: strokes, and rectangles as thin as one. */
export function rulesOf({ fnArray, argsArray }: Operators, codes: Codes): Rules {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    const [left, bottom] = applied(matrix, x1, y1);
    const [right, top] = applied(matrix, x2, y2);
    const width = Math.abs(right - left);
    const height = Math.abs(top - bottom);
    const [fromX, toX] = [Math.min(left, right), Math.max(left, right)];
    const [fromY, toY] = [Math.min(bottom, top), Math.max(bottom, top)];
    if (horizontal.length + vertical.length >= MOST) return;
    if (height <= THICKEST && width >= SHORTEST) {
      horizontal.push({ at: (fromY + toY) / 2, from: fromX, to: toX });
    } else if (width <= THICKEST && height >= SHORTEST) {
      vertical.push({ at: (fromX + toX) / 2, from: fromY, to: toY });
    }
  };

  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore) matrix = saved.pop() ?? IDENTITY;
    else if (code === codes.transform) matrix = product(matrix, args as Matrix);
    else if (code === codes.constructPath) addPath(args, codes, add);
  }
  return { horizontal, vertical };
}

/** The straight parts of one path. */
function addPath(
  args: unknown,
  codes: Codes,
  add: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const [operations, numbers] = args as [readonly number[], readonly number[]];
  let at = 0;
  let x = 0;
  let y = 0;
  const next = () => numbers[at++] ?? 0;
  for (const operation of operations) {
    if (operation === codes.rectangle) {
      const [left, bottom, width, height] = [next(), next(), next(), next()];
      addSides(left, bottom, width, height, add);
    } else if (operation === codes.moveTo) [x, y] = [next(), next()];
    else if (operation === codes.lineTo) {
      const [toX, toY] = [next(), next()];
      add(x, y, toX, toY);
      [x, y] = [toX, toY];
    } else if (operation === codes.curveTo) at += 6;
    else if (operation === codes.curveTo2 || operation === codes.curveTo3) at += 4;
  }
}

/** A thin rectangle is one line; of a broad one, each side may be a border. */
function addSides(
  left: number,
  bottom: number,
  width: number,
  height: number,
  add: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  if (Math.min(Math.abs(width), Math.abs(height)) <= THICKEST) {
    add(left, bottom, left + width, bottom + height);
  }
}

const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number) =>
  [a * x + c * y + e, b * x + d * y + f] as const;

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
