// Notes that figures of all goods and of single goods share.
export const korea = '한국 기록: 통관 기준, 미국 달러. 수출은 FOB(운임·보험료 제외), 수입은 CIF(운임·보험료 포함).';
export const japan = '일본 기록: 수출은 FOB, 수입은 CIF. 달러 수치는 일본이 IMF에 보고한 것, 엔 수치는 재무성의 것이다.';
