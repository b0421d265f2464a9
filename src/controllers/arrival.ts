/**
 * The content of a response.
 *
 * @param limit Bytes after which the rest is not awaited; the content is then longer than that.
 * @param arrived Called for each piece of data that arrives.
 */
export async function bytesOf(response: Response, limit: number, arrived: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done && length <= limit; piece = await reader.read()) {
    arrived();
    pieces.push(piece.value);
    length += piece.value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * The result of work on arriving data; null if none arrive in time.
 *
 * @param milliseconds The timeout for the first data, and then for each next piece.
 * @param work Receives a function to call whenever data arrive.
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
