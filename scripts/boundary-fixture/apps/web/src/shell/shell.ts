import "../features/answer/answer.ts";
