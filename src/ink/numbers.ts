// Ink's original counts in 32 bits: integers that wrap, floats of single precision. What is here says how such
// numbers are written, both to the reader and to JSON, so that a float stays one.

/** How a float stands in the tokens of an image and of a saved state: no Ink token begins like this. */
const FLOAT_MARK = 'f:';

/** A float as a JSON token that stays a float: 2 becomes "f:2"; infinities, NaN and the negative zero keep too. */
export function floatToken(value: number): string {
  return FLOAT_MARK + (Object.is(value, -0) ? '-0' : String(value));
}

/** Reads what `floatToken` wrote; null for any other token. */
export function readFloatToken(token: string): number | null {
  return token.startsWith(FLOAT_MARK) ? Number(token.slice(FLOAT_MARK.length)) : null;
}

/**
 * A float as .NET prints one of single precision: the fewest digits that read back as the same number, with an
 * exponent from 1E+07 upwards (or beyond all digits) and below 1E-04.
 */
export function singleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0`;
  const { digits, scale } = shortestDigits(Math.abs(value));
  return sign + (scale > Math.max(digits.length, 7) || scale < -3 ? withExponent(digits, scale) : plain(digits, scale));
}

/** The digits of `value`, and where its point stands: 0.ddd × 10^scale. */
function shortestDigits(value: number): { digits: string; scale: number } {
  const single = Math.fround(value);
  for (let precision = 1; precision <= 9; precision++) {
    const text = single.toExponential(precision - 1);
    if (Math.fround(Number(text)) === single) return split(text);
  }
  return split(single.toExponential(8));
}

function split(exponential: string): { digits: string; scale: number } {
  const [mantissa = '0', exponent = '0'] = exponential.split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), scale: Number(exponent) + 1 };
}

function plain(digits: string, scale: number): string {
  if (scale <= 0) return `0.${'0'.repeat(-scale)}${digits}`;
  if (scale >= digits.length) return digits + '0'.repeat(scale - digits.length);
  return `${digits.slice(0, scale)}.${digits.slice(scale)}`;
}

function withExponent(digits: string, scale: number): string {
  const exponent = scale - 1;
  const power = String(Math.abs(exponent)).padStart(2, '0');
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
  return `${digits[0]}${fraction}E${exponent < 0 ? '-' : '+'}${power}`;
}
