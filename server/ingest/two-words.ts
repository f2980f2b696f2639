/** The two words of a secret that a provider gives as two, `app_key:app_secret`; undefined unless both are there. */
export function twoWords(secret: string): readonly [string, string] | undefined {
  const [, first, second] = /^([\x21-\x39\x3b-\x7e]{1,128}):([\x21-\x7e]{4,256})$/.exec(secret) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}
