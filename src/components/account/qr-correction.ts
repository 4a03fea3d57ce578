/** Codewords by which a reader mends a block: the remainder of a division over the field of 256 (0x11d). */
export function correction(data: readonly number[], length: number): number[] {
  const divisor = divisorOf(length);
  const rest = new Array<number>(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [index, coefficient] of divisor.entries())
      rest[index] = (rest[index] ?? 0) ^ multiply(coefficient, factor);
  }
  return rest;
}

/** The product of all (x - 2^i), without its leading one. */
function divisorOf(length: number): number[] {
  const result = [...new Array<number>(length - 1).fill(0), 1];
  let root = 1;
  for (let step = 0; step < length; step += 1) {
    for (const index of result.keys()) {
      result[index] = multiply(result[index] ?? 0, root) ^ (result[index + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return result;
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if (((b >> bit) & 1) === 1) product ^= a;
  }
  return product;
}
