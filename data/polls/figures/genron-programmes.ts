/** The Genron NPO–EAI poll and the two that followed it: one question, three surveys, never one line. */
export const GENRON = ['genron-eai', 'eai-2024', 'eai-api-kei'];

/** The joint poll alone. */
export const JOINT = ['genron-eai'];
