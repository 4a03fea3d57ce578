const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|familie|m|mme|mlle|mons|sr|sra|srta|sig|signora|signor|dott|dott\.ssa)\.?$/iu;

const company =
  /(?:\b(?:gmbh|mbh|ag|kg|ohg|ug|ltd|limited|llc|inc|corp|plc|llp|sarl|sas|srl|spa|s\.l|s\.a|s\.r\.l|s\.p\.a|b\.v|bv)\b\.?|株式会社|有限会社|合同会社|有限公司)/iu;

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;

const word = /^\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;

/**
 * The name to greet a buyer by, from the full name: `Erika` of `Dr. Erika Muster` and of `MUSTER, ERIKA`; of a name in
 * Chinese or Japanese what stands first, the family name, as those greetings do. `undefined` for a masked name, a
 * company, an initial or anything else that nobody is called by.
 */
export function readFirstName(text: string): string | undefined {
  const full = text
    .normalize('NFKC')
    .replace(/\(.*?\)/gu, ' ')
    .trim();
  if (full === '' || /[*@\d_•]/u.test(full) || company.test(full)) return undefined;
  const comma = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u.exec(full)?.groups;
  const [name = ''] = (comma?.['given'] ?? full).split(/\s+/u).filter((part) => part !== '' && !titles.test(part));
  if (eastAsian.test(name)) return name.length <= 12 ? name : undefined;
  if (!word.test(name) || name.length < 2 || name.length > 40) return undefined;
  return withCase(name);
}

/** A name in capitals or small letters alone gets the usual case: `ANNE-MARIE` is `Anne-Marie`. */
function withCase(name: string): string {
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase();
  if (!isOneCase) return name;
  return name.toLowerCase().replaceAll(/(?<=^|['’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
