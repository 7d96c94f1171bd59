/** Fields that several forms about an account have, with the rules that the server holds them to. */
import { Field } from "#web/components/field.tsx";

type Props = { value: string; onValue: (value: string) => void };

export function EmailField({ value, onValue }: Props) {
  return (
    <Field
      label="Email"
      type="email"
      required
      maxLength={254}
      autoComplete="username"
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

export function NameField({ value, onValue, hint }: Props & { hint?: string }) {
  return (
    <Field
      label="Your name"
      required
      maxLength={80}
      autoComplete="name"
      hint={hint}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

/** The password that one has, to show that it is oneself. */
export function PasswordField({ value, onValue, label = "Password" }: Props & { label?: string }) {
  return (
    <Field
      label={label}
      type="password"
      required
      autoComplete="current-password"
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

/** A password to be chosen. */
export function NewPasswordField({ value, onValue, label = "New password" }: Props & { label?: string }) {
  return (
    <Field
      label={label}
      type="password"
      required
      minLength={10}
      maxLength={128}
      autoComplete="new-password"
      hint="At least 10 characters. Three or four unrelated words are easy to keep in mind and hard to guess."
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
