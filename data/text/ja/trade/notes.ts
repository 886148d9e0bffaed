// Notes that figures of all goods and of single goods share.
export const korea = '韓国の記録：通関ベース、米ドル建て。輸出はFOB（運賃などを含まない）、輸入はCIF（運賃・保険料を含む）。';
export const japan = '日本の記録：輸出はFOB、輸入はCIF。ドル建ての数値は日本のIMFへの報告、円建ての数値は財務省による。';
