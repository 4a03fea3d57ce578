/** Characters that a password has at least and at most. */
export const passwordLength = { least: 12, most: 128 } as const;

export type PasswordFault = 'passwordShort' | 'passwordLong' | 'passwordSimple' | 'passwordRepeat';

/** What keeps a password from being taken: its length, a guess that comes first to anybody, a repetition with a slip. */
export function passwordFault(
  password: string,
  { repeat, known }: { readonly repeat: string; readonly known: readonly string[] },
): PasswordFault | undefined {
  const characters = [...password];
  if (characters.length < passwordLength.least) return 'passwordShort';
  if (characters.length > passwordLength.most) return 'passwordLong';
  if (new Set(characters).size < 5 || isGuess(password.toLowerCase(), known)) return 'passwordSimple';
  return password === repeat ? undefined : 'passwordRepeat';
}

/** Whether a password is little more than what others know of the user, or than keys in a row. */
function isGuess(password: string, known: readonly string[]): boolean {
  const guesses = [...known.map((text) => text.toLowerCase()), ...rows];
  const rest = guesses.reduce((left, guess) => (guess.length > 3 ? left.replaceAll(guess, '') : left), password);
  return new Set(rest).size < 4;
}

const rows = [
  'password',
  'passwort',
  'replybook',
  '1234567890',
  '123456789',
  '12345678',
  '123456',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'abcdefgh',
];
