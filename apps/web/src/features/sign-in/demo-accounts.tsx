import type { Instance } from "@aquamark/api-client";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "../../shell/states.tsx";

type Account = NonNullable<Instance["accounts"]>[number];
type DemoAccountsProps = {
  accounts: readonly Account[];
  isBusy: boolean;
  /** Why signing in with one was refused. */
  problem: unknown;
  onChoose: (account: Account) => void;
};

/** One account a role, to try the demo without typing. */
export function DemoAccounts({ accounts, isBusy, problem, onChoose }: DemoAccountsProps): ReactElement {
  const { t } = useTranslation(["sign-in", "shell"]);
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t("demo.title")}</h2>
      <p>{t("demo.lead")}</p>
      {problem !== null && <ProblemNote error={problem} />}
      <ul>
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(account)}>
              <span className="demo-accounts__role">{t(`shell:role.${account.role}`)}</span>
              <span className="demo-accounts__what">{t(`shell:roleDescription.${account.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
