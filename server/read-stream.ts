/** Reads a stream into memory, and stops, with nothing to show for it, as soon as it is seen to be larger than `atMost` bytes. */
export async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  atMost: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels what is still to come.
  if (stream)
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > atMost) return undefined;
      chunks.push(chunk);
    }
  const whole = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}
