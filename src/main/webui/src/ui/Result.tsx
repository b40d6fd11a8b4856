import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorBox } from "./ErrorBox";
import { Loading } from "./Loading";

interface Props<T> {
  query: Pick<UseQueryResult<T>, "data" | "error" | "isPending" | "refetch">;
  what: string;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** The three states of something that is read: on its way, refused, there. */
export function Result<T>({ query, what, lines, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading what={what} lines={lines} />;
}
