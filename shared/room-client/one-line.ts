/** Text of any kind as one line of at most `most` UTF-16 units, as the protocol takes it. Never empty. */
export const oneLine = (text: string, most: number) => {
  const line = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return (
    line
      .slice(0, most)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim() || '?'
  );
};
