/**
 * The content of a response.
 *
 * @param arrived Called for each piece of data that arrives.
 */
export async function bytesOf(response: Response, arrived: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    arrived();
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * The result of work on data that arrive; null if none arrive for so long.
 *
 * @param milliseconds Until the first data, and then between them.
 * @param work Receives what it must call whenever data arrive.
 */
export async function untilSilent<Result>(
  milliseconds: number,
  work: (arrived: () => void) => Promise<Result>,
): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let arrived = (): void => undefined;
  const silent = new Promise<null>((resolve) => {
    arrived = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(null), milliseconds);
    };
  });
  arrived();
  return Promise.race([work(arrived), silent]).finally(() => clearTimeout(timer));
}
