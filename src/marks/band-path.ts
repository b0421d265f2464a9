/**
 * The band between two strips as path data, in a box of 100 by 100 that is stretched to the space between them. It has
 * four corners: D3's `area` would bring 7 kB of curves.
 *
 * @param above Where the upper strip ends, and `below` the lower one, as fractions of their scale.
 */
export function bandPath(above: number, below: number): string {
  return `M0,0H${100 * above}L${100 * below},100H0Z`;
}
