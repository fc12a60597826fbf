import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError, problemMessage } from "./problem.ts";
import { type Credentials, signIn } from "./sign-in.ts";

type SignInFormProps = {
  initialEmail?: string;
  onSignedIn: () => void;
};

/** E-mail and password, on the sign-in page and where a session has ended under an open page. */
export function SignInForm({ initialEmail = "", onSignedIn }: SignInFormProps): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Credentials>({
    initialValues: { email: initialEmail, password: "" },
    validate: {
      email: (value) => (value.trim() === "" ? t("signIn.emailMissing") : null),
      password: (value) => (value === "" ? t("signIn.passwordMissing") : null),
    },
  });
  const { error, isPending, mutate } = useSignIn(onSignedIn, () => form.setFieldValue("password", ""));
  const waitText = (seconds: number) =>
    seconds > 90
      ? t("signIn.waitMinutes", { count: Math.ceil(seconds / 60) })
      : t("signIn.wait", { count: seconds });
  const waitSeconds = useCountdown(error instanceof ProblemError ? error.retryAfterSeconds : null, error);

  return (
    <form
      onSubmit={form.onSubmit((values) => mutate({ email: values.email.trim(), password: values.password }))}
      noValidate
    >
      <Stack>
        {error !== null && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {waitSeconds !== null && waitSeconds > 0 ? waitText(waitSeconds) : problemMessage(error)}
          </Alert>
        )}
        <TextInput
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          data-autofocus
          autoFocus
          required
          withAsterisk={false}
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label={t("signIn.password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": t("signIn.togglePassword") }}
          {...form.getInputProps("password")}
        />
        <Button
          type="submit"
          loading={isPending}
          disabled={waitSeconds !== null && waitSeconds > 0}
          fullWidth
        >
          {t("signIn.submit")}
        </Button>
      </Stack>
    </form>
  );
}

export function useSignIn(onSignedIn: () => void, onRefused?: () => void) {
  return useMutation({
    mutationFn: signIn,
    onSuccess: onSignedIn,
    ...(onRefused === undefined ? {} : { onError: onRefused }),
  });
}

/** Seconds left of a waiting time, counted from when `cause` changed; null without one. */
function useCountdown(seconds: number | null, cause: unknown): number | null {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    if (seconds === null) return;
    const timer = window.setInterval(
      () => setLeft((value) => (value === null ? null : Math.max(0, value - 1))),
      1_000,
    );
    return () => window.clearInterval(timer);
    // A second refusal with the same waiting time starts the count again.
  }, [seconds, cause]);
  return left;
}
