/** What a person says of a table whose layout is not known here: which column holds what, and in which unit. */
export interface Declared {
  month: string;
  country: string;
  /** How the file names the other country. */
  japan: string;
  exports: string;
  imports: string;
  /** Exports less imports as the file prints it: every row is checked with it. */
  balance: string;
  /** How many US dollars one printed unit is. */
  unit: number;
}

const ROLES = ['month', 'country', 'japan', 'exports', 'imports', 'balance'] as const;
const UNITS = [1, 1000, 1_000_000];

const isRole = (name: string): name is (typeof ROLES)[number] => ROLES.some((role) => role === name);

/** Reads `month=기간,country=국가명,japan=일본,exports=수출금액,imports=수입금액,balance=무역수지` and `1000`; says what is wrong otherwise. */
export function readDeclared(columns: string, unit: string): Declared | { fault: string } {
  const named: Partial<Record<(typeof ROLES)[number], string>> = {};
  for (const part of columns.split(',')) {
    const [role = '', ...name] = part.split('=');
    if (!isRole(role) || name.join('=') === '')
      return { fault: `--columns: ${JSON.stringify(part)} is not one of ${ROLES.map((one) => `${one}=…`).join(', ')}` };
    if (named[role] !== undefined) return { fault: `--columns: ${role} stands more than once` };
    named[role] = name.join('=');
  }
  const missing = ROLES.filter((role) => named[role] === undefined);
  if (missing.length > 0) return { fault: `--columns: ${missing.join(', ')} missing` };
  if (!UNITS.map(String).includes(unit))
    return { fault: `--unit: ${JSON.stringify(unit)} is not one of ${UNITS.join(', ')} (US dollars per printed unit)` };
  return { ...(named as Record<(typeof ROLES)[number], string>), unit: Number(unit) };
}
