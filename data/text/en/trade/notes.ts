// Notes that figures of all goods and of single goods share.
export const korea =
  'South Korea’s record: customs clearance, US dollars, exports FOB (without freight), imports CIF (with freight and insurance).';
export const japan =
  'Japan’s record: exports FOB, imports CIF; the dollar figures are Japan’s reports to the IMF, the yen figures those of its finance ministry.';
