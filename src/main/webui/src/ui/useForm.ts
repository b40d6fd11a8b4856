import { type FormEvent, useState } from "react";

/**
 * A form that is sent once at a time, and keeps what it was refused with.
 *
 * @param send what it does; what it throws is the refusal
 * @param refused told of a refusal, where more than showing it is to be done
 */
export function useForm(send: (form: FormData) => Promise<void>, refused?: (refusal: unknown) => void) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    try {
      await send(form);
    } catch (refusal) {
      setError(refusal);
      refused?.(refusal);
    } finally {
      setBusy(false);
    }
  }
  return { error, busy, onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event) };
}
