/** How many items of a list hold, if those that do stand before all others; found by halving the list. */
export function countLeading<T>(ordered: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Within the list: no item is missing, though one may be undefined by its type.
    if (holds(ordered[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
