/** The language of `offered` that a reader's `Accept-Language` prefers (RFC 9110, 12.5.4); the first where none fits. */
export function preferredLocale(header: string | undefined, offered: readonly string[]): string | undefined {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/u.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return { language: tag.trim().toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return (
    wanted.map(({ language }) => offered.find((code) => code === language)).find((code) => code !== undefined) ??
    offered[0]
  );
}
