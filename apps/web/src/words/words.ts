import type account from "./en/account.json";
import type answer from "./en/answer.json";
import type approve from "./en/approve.json";
import type build from "./en/build.json";
import type buildMeasure from "./en/build-measure.json";
import type compare from "./en/compare.json";
import type errors from "./en/errors.json";
import type home from "./en/home.json";
import type importing from "./en/import.json";
import type jobs from "./en/jobs.json";
import type organisations from "./en/organisations.json";
import type programs from "./en/programs.json";
import type shell from "./en/shell.json";
import type signIn from "./en/sign-in.json";
import type submissions from "./en/submissions.json";
import type surveyGroups from "./en/survey-groups.json";
import type users from "./en/users.json";

/** Every namespace of words, one a feature; the English catalogue says which keys there are. */
export type Words = {
  account: typeof account;
  answer: typeof answer;
  approve: typeof approve;
  build: typeof build;
  "build-measure": typeof buildMeasure;
  compare: typeof compare;
  errors: typeof errors;
  home: typeof home;
  import: typeof importing;
  jobs: typeof jobs;
  organisations: typeof organisations;
  programs: typeof programs;
  shell: typeof shell;
  "sign-in": typeof signIn;
  submissions: typeof submissions;
  "survey-groups": typeof surveyGroups;
  users: typeof users;
};
