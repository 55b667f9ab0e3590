/** Gives memory back at once, and not whenever it is next collected: buffers that come by message pile up to hundreds of megabytes. */
export function letGo(buffer: ArrayBuffer): void {
  if (!buffer.detached) buffer.transfer(0);
}
