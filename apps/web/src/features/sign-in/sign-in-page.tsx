import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../../shell/page.tsx";
import { instanceQuery } from "../../shell/session.ts";
import { sessionEnded } from "../../shell/session-ended.ts";
import { SignInForm, useSignIn } from "../../shell/sign-in-form.tsx";
import { DemoAccounts } from "./demo-accounts.tsx";
import { EntranceLayout } from "./entrance-layout.tsx";
import { nextAddressOf } from "./next-address.ts";

export function SignInPage(): ReactElement {
  const { t } = useTranslation("sign-in");
  const next = nextAddressOf(useSearch({ from: "/sign-in" }).next);
  const enter = useEnter(next);
  const instance = useQuery(instanceQuery).data;
  const demo = useSignIn(enter);
  usePageTitle(t("title"));

  return (
    <EntranceLayout
      title={t("title")}
      lead={next === null ? undefined : t("leadNext")}
      beside={
        instance?.demo === true &&
        instance.accounts !== undefined &&
        instance.accounts.length > 0 && (
          <DemoAccounts
            accounts={instance.accounts}
            isBusy={demo.isPending || demo.isSuccess}
            problem={demo.error}
            onChoose={({ email, password }) => demo.mutate({ email, password })}
          />
        )
      }
    >
      <SignInForm onSignedIn={enter} />
    </EntranceLayout>
  );
}

function useEnter(next: string | null): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  return () => {
    // Nothing read before belongs to this session.
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== instanceQuery.queryKey[0] });
    sessionEnded.set(false);
    if (next === null) void navigate({ to: "/" });
    else router.history.push(next);
  };
}
